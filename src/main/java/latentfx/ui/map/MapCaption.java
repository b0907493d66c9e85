package latentfx.ui.map;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.data.DataOrigin;
import latentfx.projection.ProjectionRemark;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.FittingLabel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.Cloud;

/** States which and how many codes the map shows, and the share of their variance that its axes do not show. */
final class MapCaption extends FittingLabel {
    private final MapViewModel viewModel;
    private final Messages words = Messages.of(MapCaption.class);
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");

    MapCaption(MapViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("map-caption");
        setMinWidth(0);
        viewModel.pictureProperty().addListener((property, before, now) -> update());
        viewModel
                .selectionProperty()
                .flatMap(Selection::stateProperty)
                .addListener((property, before, now) -> update());
        viewModel.classesProperty().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        MapPicture picture = viewModel.pictureProperty().get();
        Cloud cloud = viewModel.cloud();
        if (picture == null || cloud == null) {
            say(List.of(""));
            spoken.set(words.get("map.accessible.empty"));
            Tip.on(this, "");
            return;
        }
        Selection.State chosen = viewModel.selectionState(picture);
        int shown = 0;
        for (int label = 0; label < cloud.classes(); label++) {
            shown += viewModel.hidden().contains(label) ? 0 : cloud.count(label);
        }
        for (int index : chosen.hidden().toArray()) {
            shown -= cloud.hasPosition(index) && !viewModel.hidden().contains(cloud.label(index)) ? 1 : 0;
        }
        DataOrigin origin = picture.open().sheet().origin();
        String name = new DataNames().name(origin.name());
        String count = origin.ownVectors()
                ? words.get("caption.vectors", shown, cloud.size(), name)
                : words.get("caption.count", shown, cloud.size(), part(origin.part()), name);
        boolean told = picture.open().model().spec().classes() > 0;
        String chosenOnes = chosen.selected().isEmpty()
                ? ""
                : " · " + words.get("caption.selected", chosen.selected().size());
        String steps = steps(picture);
        say(List.of(
                (told ? count + " · " + words.get("caption.style") : count) + steps + chosenOnes,
                words.get("caption.count.plain", shown, cloud.size()) + steps + chosenOnes,
                words.get("caption.count.brief", shown, cloud.size()) + steps,
                words.get("caption.count.brief", shown, cloud.size())));
        Tip.on(this, fullProperty().get() + "\n" + spread(picture, cloud.size()));
        spoken.set(words.get(
                "map.accessible", picture.open().name(), fullProperty().get()));
    }

    /** The model and what is shown of it, and the keys of the map, for readers of screens. */
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** How far a projection is that moves the points, or where it was stopped. */
    private String steps(MapPicture picture) {
        return picture.arrangement()
                .flatMap(arrangement -> arrangement.made().embedding().remarks().stream()
                        .filter(remark -> remark instanceof ProjectionRemark.UnderWay
                                || remark instanceof ProjectionRemark.Stopped)
                        .findFirst())
                .map(remark -> " · "
                        + words.get("caption." + remark.key(), remark.values().toArray()))
                .orElse("");
    }

    private String spread(MapPicture picture, int samples) {
        return picture.axes()
                .map(axes -> axes.projection().totalVariance() > 0
                        ? words.get("caption.spread", axes.explainedShare(), samples)
                        : words.get("caption.one"))
                .orElseGet(() -> words.get("caption.arranged", new ProjectionWords().title(picture)));
    }

    private String part(String part) {
        return switch (part) {
            case "train" -> words.get("part.train");
            case "test" -> words.get("part.test");
            default -> part;
        };
    }
}
