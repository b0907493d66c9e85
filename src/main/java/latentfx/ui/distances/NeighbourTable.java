package latentfx.ui.distances;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.analysis.distances.NeighbourFigures;
import latentfx.data.Dataset;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** What the nearest neighbours say: how many dimensions the data has, whether it has hubs, and who is nearest. */
final class NeighbourTable extends VBox {
    private static final double PICTURE = 56;

    private final DistancesWords words;
    private final SurveyViewModel survey;
    private final GridPane grid = CopyTable.grid();
    private final ComboBox<Integer> most = new ComboBox<>();
    private final PictureBox imageHub = PictureBox.within(PICTURE, PICTURE);
    private final PictureBox codeHub = PictureBox.within(PICTURE, PICTURE);
    private final Label imageCaption = DistancesPage.wrapped();
    private final Label codeCaption = DistancesPage.wrapped();
    private final HBox byCode = new HBox(codeHub, codeCaption);
    private final Label measured = DistancesPage.faint("");
    private boolean offering;

    NeighbourTable(DistancesWords words, SurveyViewModel survey) {
        this.words = words;
        this.survey = survey;
        getStyleClass().add("distances-part");
        grid.setId("distances-neighbours");
        measured.setId("distances-measured");
        HBox byImage = new HBox(imageHub, imageCaption);
        byImage.getStyleClass().add("distances-line");
        byCode.getStyleClass().add("distances-line");
        getChildren()
                .addAll(
                        new Heading(words.get("neighbours")),
                        DistancesPage.faint(words.get("neighbours.how")),
                        mostLine(),
                        grid,
                        DistancesPage.faint(words.get("bound")),
                        byImage,
                        byCode,
                        measured);
        survey.surveyProperty().addListener((property, before, now) -> show());
        survey.subjectProperty().addListener((property, before, now) -> offer());
        show();
    }

    private Node mostLine() {
        most.setId("distances-most");
        most.setAccessibleText(words.get("most"));
        most.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                int all = survey.subjectProperty()
                        .get()
                        .map(it -> it.data().size())
                        .orElse(0);
                return value == null ? "" : words.get(value >= all ? "most.all" : "most.value", Math.min(value, all));
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("numbers of images are not typed");
            }
        });
        most.valueProperty().addListener((property, before, now) -> {
            if (now != null && !offering) {
                survey.mostProperty().set(now);
            }
        });
        Tip.on(most, words.get("most.tip"));
        Label label = new Label(words.get("most"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(most);
        most.setMinWidth(USE_PREF_SIZE);
        FlowPane line = new FlowPane(label, most);
        line.getStyleClass().add("distances-flow");
        offer();
        return line;
    }

    private void offer() {
        offering = true;
        List<Integer> sizes = survey.sizes();
        most.getItems().setAll(sizes);
        int wanted = survey.mostProperty().get();
        most.setValue(sizes.stream().filter(size -> size >= wanted).findFirst().orElse(sizes.get(sizes.size() - 1)));
        offering = false;
    }

    private void show() {
        Optional<DistanceSurvey> found = survey.surveyProperty().get();
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        found.ifPresent(this::show);
    }

    private void show(DistanceSurvey found) {
        grid.getChildren().clear();
        Label pixels = new Label(words.get("column.pixels"));
        Label codes = new Label(words.get("column.codes"));
        pixels.getStyleClass().add("faint");
        codes.getStyleClass().add("faint");
        grid.addRow(0, new Label(), pixels, codes);
        row(found, "numbers", it -> words.get("whole", it.dimensions()));
        row(found, "few", it -> words.number(it.neighbours().few()));
        row(found, "many", it -> words.number(it.neighbours().many()));
        row(found, "two", it -> words.number(it.neighbours().two()));
        row(found, "skew", it -> words.hundredths(it.neighbours().hubs().skew()));
        row(found, "hub", it -> words.get("whole", it.neighbours().hubs().most()));
        row(found, "wrong", it -> words.percent(it.neighbours().wrong()));
        measured.setText(words.measured(found));
        survey.subjectProperty().get().ifPresent(subject -> {
            hub(subject.data(), found.images(), "hub.images", imageCaption, imageHub);
            byCode.setVisible(found.codes().isPresent());
            byCode.setManaged(found.codes().isPresent());
            found.codes().ifPresent(space -> hub(subject.data(), space, "hub.codes", codeCaption, codeHub));
        });
    }

    private void row(DistanceSurvey found, String key, Function<DistanceSurvey.Space, String> said) {
        Label name = DistancesPage.wrapped();
        name.setText(words.get("row." + key));
        Tip.on(name, words.get("row." + key + ".tip"));
        Label images = new Label(said.apply(found.images()));
        Label codes = new Label(found.codes().map(said).orElse(words.number(Double.NaN)));
        images.setId("distances-" + key + "-pixels");
        codes.setId("distances-" + key + "-codes");
        grid.addRow(grid.getRowCount(), name, images, codes);
    }

    private void hub(Dataset data, DistanceSurvey.Space space, String key, Label caption, PictureBox picture) {
        picture.show(data.shape(), data.samples().row(space.hub()));
        caption.setText(words.get(
                key,
                data.labelNames().get(data.labels()[space.hub()]),
                String.valueOf(space.hub()),
                space.neighbours().hubs().most(),
                NeighbourFigures.FEW));
    }
}
