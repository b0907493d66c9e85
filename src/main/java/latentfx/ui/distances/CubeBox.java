package latentfx.ui.distances;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.analysis.distances.CubeCurve;
import latentfx.analysis.distances.DistanceHistogram;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.ui.fx.Heading;

/** Cubes of more and more dimensions, whose distances grow alike, and where images and codes stand among them. */
final class CubeBox extends VBox {
    private final DistancesWords words;
    private final CubeViewModel cubes;
    private final SurveyViewModel survey;
    private final ContrastChart contrast;
    private final SpreadChart spread;
    private final Label like = DistancesPage.wrapped();
    private final Label cubeName = new Label();
    private final Label ends = DistancesPage.faint("");
    private final Node codesKey;

    CubeBox(DistancesWords words, CubeViewModel cubes, SurveyViewModel survey) {
        this.words = words;
        this.cubes = cubes;
        this.survey = survey;
        getStyleClass().add("distances-part");
        contrast = new ContrastChart(words, cubes.dimensionsProperty());
        spread = new SpreadChart(words);
        like.setId("distances-like");
        codesKey = key(new Label(words.get("key.codes")), "series-codes");
        FlowPane keys = new FlowPane(
                key(cubeName, "series-cube"), key(new Label(words.get("key.images")), "series-images"), codesKey);
        keys.getStyleClass().add("distances-flow");
        getChildren()
                .addAll(
                        new Heading(words.get("cube")),
                        DistancesPage.faint(words.get("cube.how")),
                        DistancesPage.faint(words.get("curve.axes")),
                        contrast,
                        sliderLine(),
                        DistancesPage.faint(words.get("spread.axes")),
                        spread,
                        keys,
                        ends,
                        like);
        cubes.curveProperty().addListener((property, before, now) -> show());
        cubes.cubeProperty().addListener((property, before, now) -> show());
        survey.surveyProperty().addListener((property, before, now) -> show());
        show();
    }

    private static Node key(Label name, String series) {
        Region colour = new Region();
        colour.getStyleClass().addAll("series-key", series);
        name.setMinWidth(USE_PREF_SIZE);
        HBox key = new HBox(colour, name);
        key.getStyleClass().add("distances-line");
        return key;
    }

    /** The dimensions grow along the slider as they do along the curve: equal steps multiply. */
    private Node sliderLine() {
        LogAxis scale = new LogAxis(CubeViewModel.LEAST, CubeViewModel.MOST, 0, 1);
        Slider slider = new Slider(0, 1, scale.at(cubes.dimensionsProperty().get()));
        slider.setId("distances-dimensions");
        slider.setBlockIncrement(0.02);
        slider.setAccessibleText(words.get("dimensions"));
        slider.valueProperty().addListener((property, before, now) -> {
            if (Math.abs(scale.at(cubes.dimensionsProperty().get()) - now.doubleValue()) > 1e-9) {
                cubes.dimensionsProperty().set((int) Math.round(scale.value(now.doubleValue())));
            }
        });
        cubes.dimensionsProperty().addListener((property, before, now) -> {
            if (!slider.isValueChanging() && !slider.isFocused()) {
                slider.setValue(scale.at(now.doubleValue()));
            }
        });
        Label label = new Label(words.get("dimensions"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(slider);
        Label value = new Label();
        value.setMinWidth(USE_PREF_SIZE);
        value.textProperty().bind(cubes.dimensionsProperty().map(it -> words.get("dimensions.value", it)));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(label, slider, value);
        line.getStyleClass().add("distances-line");
        return line;
    }

    private void show() {
        Optional<CubeCurve> curve = cubes.curveProperty().get();
        Optional<DistanceSurvey> found = survey.surveyProperty().get();
        contrast.show(curve, found);
        Optional<CubeViewModel.Cube> cube = cubes.cubeProperty().get();
        cubeName.setText(cube.map(it -> words.get("key.cube", it.dimensions())).orElse(""));
        Optional<DistanceHistogram> distances = cube.map(CubeViewModel.Cube::histogram);
        ends.setText(cube.map(it -> words.get(
                        "spread.ends",
                        it.dimensions(),
                        words.number(it.histogram().least()),
                        words.number(it.histogram().mean()),
                        words.number(it.histogram().most())))
                .orElse(""));
        spread.show(
                distances,
                found.map(it -> it.images().histogram()),
                found.flatMap(DistanceSurvey::codes).map(DistanceSurvey.Space::histogram),
                ends.getText());
        boolean codes = found.flatMap(DistanceSurvey::codes).isPresent();
        codesKey.setVisible(codes);
        codesKey.setManaged(codes);
        like.setText(found.map(it -> likeWords(it, curve)).orElse(""));
    }

    private String likeWords(DistanceSurvey found, Optional<CubeCurve> curve) {
        DistanceSurvey.Space images = found.images();
        String pixels = words.get("like.images", images.dimensions(), words.like(curve, images.contrast()));
        return found.codes()
                .map(codes ->
                        pixels + " " + words.get("like.codes", codes.dimensions(), words.like(curve, codes.contrast())))
                .orElse(pixels);
    }
}
