package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.Cloud;

/**
 * The classes of the map that have samples. Hovering an entry shows its class alone, a click or the space bar switches the class on and
 * off.
 */
final class Legend extends FlowPane {
    private final MapViewModel viewModel;
    private final Messages words = Messages.of(Legend.class);
    private final Hyperlink all = new Hyperlink(words.get("legend.all"));
    private final List<LegendEntry> entries = new ArrayList<>();
    private Set<Integer> present = Set.of();
    private List<String> names = List.of();
    private double fitting = -1;
    private double fittingAt;
    private boolean tall;
    private String query = "";
    private final InvalidationListener recolour = changed -> update();

    Legend(MapViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("map-legend");
        all.setOnAction(event -> ClassSwitch.hide(viewModel, Set.of()));
        all.getStyleClass().add("legend-all");
        viewModel.classesProperty().addListener((property, before, now) -> update());
        viewModel.pictureProperty().addListener((property, before, now) -> rebuild());
        Palette.coloursProperty().addListener(new WeakInvalidationListener(recolour));
        rebuild();
    }

    private void rebuild() {
        MapPicture picture = viewModel.pictureProperty().get();
        Cloud cloud = viewModel.cloud();
        List<String> wanted =
                picture == null ? List.of() : picture.open().sheet().labelNames();
        boolean renamed = false;
        if (!wanted.equals(names)) {
            names = wanted;
            entries.clear();
            for (int label = 0; label < wanted.size(); label++) {
                entries.add(new LegendEntry(viewModel, words, label, wanted.get(label)));
            }
            query = "";
            renamed = true;
        }
        List<Integer> counts = new ArrayList<>();
        for (int label = 0; label < entries.size() && cloud != null; label++) {
            counts.add(cloud.count(label));
            entries.get(label).count(cloud.count(label));
        }
        Set<Integer> now = IntStream.range(0, counts.size())
                .filter(label -> counts.get(label) > 0)
                .boxed()
                .collect(Collectors.toSet());
        if (renamed || !now.equals(present)) {
            present = now;
            search(query); // else an entry would lose the focus
        }
        update();
    }

    /** Shows only the entries whose names contain {@code text}, in any case; all for an empty text. */
    void search(String text) {
        query = text;
        List<Integer> found = ClassGroups.matching(names, query).stream()
                .filter(present::contains)
                .toList();
        getChildren().setAll(found.stream().map(entries::get).toList());
        getChildren().add(all);
        fitting = -1;
    }

    /** The names of the classes. */
    List<String> names() {
        return names;
    }

    /** Sets whether the map is high enough for a second line of the legend. */
    void setTall(boolean nowTall) {
        if (tall != nowTall) {
            tall = nowTall;
            fitting = -1;
            requestLayout();
        }
    }

    /** Shows the counts if there is room for them, otherwise only in the tooltips. */
    @Override
    protected void layoutChildren() {
        if (fitting != getWidth() || fittingAt != ScreenScale.text()) {
            fittingAt = ScreenScale.text();
            fitting = getWidth();
            entries.forEach(entry -> entry.showCount(true));
            double needed = getPadding().getLeft() + getPadding().getRight();
            for (LegendEntry entry : entries) {
                needed += entry.prefWidth(-1) + getHgap();
            }
            boolean roomy = needed <= (tall ? 2 : 1) * fitting;
            entries.forEach(entry -> entry.showCount(roomy));
            requestLayout(); // the rows reckoned before, with other widths, must not be used
        }
        super.layoutChildren();
    }

    private void update() {
        entries.forEach(LegendEntry::update);
        all.setVisible(!viewModel.hidden().isEmpty());
        all.setManaged(all.isVisible()); // else it would keep a line of its own where the entries fill theirs
    }
}
