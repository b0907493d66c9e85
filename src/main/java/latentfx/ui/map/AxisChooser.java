package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import latentfx.projection.LinearProjection;
import latentfx.ui.fx.Messages;
import latentfx.ui.plot.AxisChoice;
import latentfx.ui.plot.Basis;
import org.jspecify.annotations.Nullable;

/** Names an axis of the map, with the share of variance along it, and lets the user choose another one. */
public final class AxisChooser extends ComboBox<AxisChooser.Item> {
    /** An axis that can be chosen. */
    public record Item(Basis basis, int axis, String name) {}

    private final MapViewModel viewModel;
    private final boolean horizontal;
    private final Messages words = Messages.of(AxisChooser.class);
    private boolean filling;

    AxisChooser(MapViewModel viewModel, boolean horizontal) {
        this.viewModel = viewModel;
        this.horizontal = horizontal;
        getStyleClass().add("axis-chooser");
        setVisibleRowCount(12);
        setConverter(new Names());
        setTooltip(new Tooltip(words.get(horizontal ? "axis.x.tip" : "axis.y.tip")));
        setAccessibleText(words.get(horizontal ? "axis.x.tip" : "axis.y.tip"));
        valueProperty().addListener((property, before, now) -> choose(now));
        viewModel.pictureProperty().addListener((property, before, now) -> fill(now));
        fill(viewModel.pictureProperty().get());
    }

    private void choose(@Nullable Item item) {
        if (!filling && item != null && item.basis() != Basis.ARRANGED) {
            viewModel.arrangementProperty().set(Optional.empty());
            AxisChoice now = viewModel.axesProperty().get();
            viewModel
                    .axesProperty()
                    .set(horizontal ? now.withX(item.basis(), item.axis()) : now.withY(item.basis(), item.axis()));
        }
    }

    private void fill(@Nullable MapPicture picture) {
        filling = true;
        setVisible(picture != null);
        if (picture != null) {
            getItems().setAll(items(picture));
            AxisChoice axes = picture.axes();
            boolean arranged = picture.basis() == Basis.ARRANGED;
            int axis = arranged ? 0 : horizontal ? axes.x() : axes.y();
            getItems().stream()
                    .filter(item -> item.basis() == picture.basis() && item.axis() == axis)
                    .findFirst()
                    .ifPresent(this::setValue);
        }
        filling = false;
    }

    private List<Item> items(MapPicture picture) {
        List<Item> items = new ArrayList<>();
        picture.arrangement()
                .ifPresent(it -> items.add(new Item(Basis.ARRANGED, 0, new ProjectionWords().axis(it, horizontal))));
        boolean raw = picture.axes().basis() == Basis.RAW;
        int components =
                Math.min(Projector.MOST_AXES, Math.max(2, picture.projection().dimensions()));
        for (int axis = 0; axis < components; axis++) {
            items.add(new Item(Basis.PCA, axis, name(picture, Basis.PCA, axis)));
        }
        SortedSet<Integer> dimensions = new TreeSet<>(picture.latentAxes());
        if (raw) { // those shown are in the list, even if others have spread more since
            dimensions.addAll(List.of(picture.axes().x(), picture.axes().y()));
        }
        dimensions.forEach(axis -> items.add(new Item(Basis.RAW, axis, name(picture, Basis.RAW, axis))));
        return items;
    }

    private String name(MapPicture picture, Basis basis, int axis) {
        if (axis >= picture.projection().dimensions()) {
            return words.get("axis.empty");
        }
        boolean shown = axis == picture.axes().x() || axis == picture.axes().y();
        if (picture.turned() && shown && basis == picture.axes().basis()) {
            return words.get("axis.turned", name(picture.plain(), basis, axis));
        }
        if (basis == Basis.RAW) {
            return words.get("axis.raw", String.valueOf(axis + 1));
        }
        LinearProjection projection = picture.projection();
        String plain = words.get("axis.pc", String.valueOf(axis + 1));
        return picture.axes().basis() == Basis.PCA
                ? words.get("axis.share", plain, projection.explainedShare(axis))
                : plain;
    }

    /** Shows an item by its name; nothing is ever typed in. */
    private static final class Names extends StringConverter<Item> {
        @Override
        public String toString(@Nullable Item item) {
            return item == null ? "" : item.name();
        }

        @Override
        public @Nullable Item fromString(String name) {
            return null;
        }
    }
}
