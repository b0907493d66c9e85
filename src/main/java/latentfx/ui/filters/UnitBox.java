package latentfx.ui.filters;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.FilterSide;
import latentfx.analysis.filters.UnitOverSamples;
import latentfx.data.ImageShape;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** One unit more closely: its weights, what it does at the chosen sample, and what excites it. */
final class UnitBox extends VBox {
    private static final double LARGE = 112;
    private static final double SMALL = 42;

    private final FilterWords words;
    private final Heading name = new Heading("");
    private final FilterTile weights = new FilterTile();
    private final FilterTile parts = new FilterTile();
    private final PictureBox sample = PictureBox.square(LARGE);
    private final Label partsName = new Label();
    private final Label said = said("filters-weights");
    private final Label atSample = said("filters-sample");
    private final Label overSamples = said("filters-over");
    private final Label topName = said("filters-top-name");
    private final FlowPane top = new FlowPane();
    private final ActivationChart chart;
    private final VBox over = new VBox();

    UnitBox(FilterWords words) {
        this.words = words;
        setId("filters-unit");
        getStyleClass().add("unit-box");
        chart = new ActivationChart(words);
        name.setId("filters-unit-name");
        FlowPane pictures = new FlowPane(
                titled(new Label(words.get("picture.weights")), weights),
                titled(new Label(words.get("picture.sample")), sample),
                titled(partsName, parts));
        pictures.getStyleClass().add("unit-pictures");
        top.getStyleClass().add("unit-top");
        Label zeros = said("filters-histogram-said");
        zeros.setText(words.get("histogram"));
        zeros.getStyleClass().add("faint");
        over.getChildren().addAll(overSamples, zeros, chart, topName, top);
        over.getStyleClass().add("unit-over");
        getChildren().addAll(name, pictures, said, atSample, over);
    }

    private static Label said(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static VBox titled(Label title, Node picture) {
        title.getStyleClass().add("faint");
        title.setLabelFor(picture);
        if (picture instanceof FilterTile tile) {
            tile.setMinSize(LARGE, LARGE);
            tile.setPrefSize(LARGE, LARGE);
            tile.setMaxSize(LARGE, LARGE);
            tile.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            tile.accessibleTextProperty().bind(title.textProperty());
        }
        return new VBox(title, picture);
    }

    /** Shows {@code study}. */
    void show(StudiedUnit study) {
        FilterBank bank = study.wanted().bank();
        ImageShape shape = bank.shape();
        int unit = study.wanted().unit();
        float[] filter = bank.filter(unit);
        name.setText(words.get("unit.of", words.name(bank, unit), bank.units()));
        weights.show(FilterPixels.of(shape, filter, FilterPixels.largest(filter)));
        parts.show(FilterPixels.of(
                shape, study.at().parts(), FilterPixels.largest(study.at().parts())));
        sample.show(shape, study.image().pixels());
        boolean sees = bank.side() == FilterSide.SEES;
        partsName.setText(words.get(sees ? "picture.seen" : "picture.painted"));
        said.setText(words.weights(bank, unit));
        atSample.setText(words.sample(study));
        boolean known = study.over().isPresent();
        over.setVisible(known);
        over.setManaged(known);
        study.over().ifPresent(it -> show(it, study));
    }

    private void show(UnitOverSamples now, StudiedUnit study) {
        overSamples.setText(words.over(now));
        chart.show(now, study.at().activation());
        chart.setVisible(now.histogram().most() > 0);
        chart.setManaged(now.histogram().most() > 0);
        topName.setText(
                words.get(now.top().isEmpty() ? "top.none" : "top", now.top().size()));
        top.getChildren().clear();
        for (UnitOverSamples.Exciting exciting : now.top()) {
            PictureBox box = PictureBox.within(SMALL, SMALL);
            box.show(study.wanted().bank().shape(), now.image(exciting));
            box.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            String text = words.exciting(now, exciting);
            box.setAccessibleText(text);
            Tip.on(box, text);
            Label value = new Label(words.number(exciting.activation()));
            value.getStyleClass().add("faint");
            VBox tile = new VBox(box, value);
            tile.getStyleClass().add("unit-top-tile");
            top.getChildren().add(tile);
        }
    }
}
