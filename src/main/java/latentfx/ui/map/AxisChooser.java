package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import latentfx.projection.Basis;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** A list that shows an axis of the map with its share of the variance and offers the other axes. */
final class AxisChooser extends ComboBox<AxisChooser.Item> {
    /**
     * An entry of the list.
     *
     * @param basis the kind of axis; empty for a projection without axes
     * @param axis its number, from 0
     * @param name on screen
     */
    record Item(Optional<Basis> basis, int axis, String name) {}

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
        Tip.on(this, words.get(horizontal ? "axis.x.tip" : "axis.y.tip"));
        setAccessibleText(words.get(horizontal ? "axis.x.tip" : "axis.y.tip"));
        valueProperty().addListener((property, before, now) -> choose(now));
        viewModel.pictureProperty().addListener((property, before, now) -> fill(now));
        fill(viewModel.pictureProperty().get());
    }

    private void choose(@Nullable Item item) {
        if (!filling && item != null && item.basis().isPresent()) {
            Basis basis = item.basis().get();
            AxisChoice now = viewModel.axesProperty().get();
            AxisChoice next = horizontal ? now.withX(basis, item.axis()) : now.withY(basis, item.axis());
            ShownLayout.along(next)
                    .choose(viewModel, viewModel.selectionProperty().get().undo());
        }
    }

    private void fill(@Nullable MapPicture picture) {
        filling = true;
        setVisible(picture != null);
        if (picture != null) {
            getItems().setAll(items(picture));
            Optional<AxisChoice> axes = picture.axes().map(Layout.Axes::choice);
            Optional<Basis> basis = axes.map(AxisChoice::basis);
            int axis = axes.map(it -> horizontal ? it.x() : it.y()).orElse(0);
            getItems().stream()
                    .filter(item -> item.basis().equals(basis) && item.axis() == axis)
                    .findFirst()
                    .ifPresent(this::setValue);
        }
        filling = false;
    }

    /** As wide as its widest name at the present size of texts; the toolkit keeps the width that it had at a larger one. */
    @Override
    protected double computePrefWidth(double height) {
        if (!(lookup(".list-cell") instanceof Labeled shown)
                || !(lookup(".arrow-button") instanceof Region arrow)
                || shown.getFont() == null) {
            return super.computePrefWidth(height);
        }
        Text text = new Text();
        text.setFont(shown.getFont());
        double widest = 0;
        for (Item item : getItems()) {
            text.setText(item.name());
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest)
                + shown.snappedLeftInset()
                + shown.snappedRightInset()
                + arrow.prefWidth(-1)
                + snappedLeftInset()
                + snappedRightInset();
    }

    private List<Item> items(MapPicture picture) {
        List<Item> items = new ArrayList<>();
        SortedSet<Integer> dimensions = new TreeSet<>(picture.latentAxes());
        if (picture.layout() instanceof Layout.Arranged arranged) {
            String name = new ProjectionWords().axis(arranged.arrangement(), horizontal);
            items.add(new Item(Optional.empty(), 0, name));
        } else {
            picture.axes()
                    .map(Layout.Axes::choice)
                    .filter(it -> it.basis() == Basis.RAW)
                    // those shown are in the list, even if others have spread more since
                    .ifPresent(it -> dimensions.addAll(List.of(it.x(), it.y())));
        }
        int components =
                Math.min(Projector.MOST_AXES, Math.max(2, picture.open().latent()));
        for (int axis = 0; axis < components; axis++) {
            items.add(new Item(Optional.of(Basis.PCA), axis, ProjectionWords.axis(picture, Basis.PCA, axis)));
        }
        dimensions.forEach(axis ->
                items.add(new Item(Optional.of(Basis.RAW), axis, ProjectionWords.axis(picture, Basis.RAW, axis))));
        return items;
    }

    /** Shows an item by its name; one-way, because the list is not editable. */
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
