package latentfx.ui.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.lesson.figures.MeasuredFigure;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.script.ChartKind;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.ShownFigures;
import latentfx.ui.fx.Messages;

/** The figures of a step, drawn, with the prediction beside them and what they were measured on below. */
final class FigureChart extends VBox {
    private static final double NAMES = 42;

    private final Messages words = Messages.of(FigureChart.class);
    private final ShownFigures shown;
    private final Map<String, MeasuredFigure> measured;
    private final Map<String, Double> onMnist;
    private final String predictedOf;
    private final OptionalDouble predicted;

    /**
     * Draws {@code shown}.
     *
     * @param measuring what has been measured so far
     * @param question the question of the step
     * @param prediction what was predicted
     */
    FigureChart(
            ShownFigures shown,
            MeasuringViewModel measuring,
            Optional<Question> question,
            Optional<Prediction> prediction) {
        this.shown = shown;
        measured = measuring.figuresProperty().get();
        onMnist = measuring.onMnist();
        predictedOf = question.map(asked -> asked.answer().of()).orElse("");
        predicted = prediction
                .filter(Prediction.Guessed.class::isInstance)
                .map(guess -> OptionalDouble.of(((Prediction.Guessed) guess).value()))
                .orElse(OptionalDouble.empty());
        getStyleClass().add("figure-chart");
        getChildren().add(drawn());
        Label on = new Label(measuredOn());
        on.setWrapText(true);
        on.setMinHeight(USE_PREF_SIZE);
        on.getStyleClass().add("faint");
        if (predicted.isPresent()) {
            Label legend = new Label(words.get(
                    "figure.predicted", FigureNumbers.text(predicted.getAsDouble(), shown.style(), locale())));
            legend.getStyleClass().add("figure-prediction-name");
            getChildren().add(legend);
        }
        getChildren().add(on);
    }

    private Locale locale() {
        return words.locale();
    }

    private Node drawn() {
        return switch (shown.chart()) {
            case NUMBER -> numbers();
            case BARS, STRIP -> bars();
            case CURVE, HISTOGRAM -> hasNumbers() ? curve() : bars();
        };
    }

    private boolean hasNumbers() {
        return shown.chart() == ChartKind.CURVE
                && shown.figures().stream().allMatch(item -> number(item.name()).isPresent());
    }

    /** The number that the member of a figure is called by: that after the first dot, as in {@code MIG.0.1}. */
    private static OptionalDouble number(String name) {
        String member = name.substring(name.indexOf('.') + 1);
        try {
            return OptionalDouble.of(Double.parseDouble(member));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    /** What the figure is on MNIST, where it was measured on other images here. */
    private Optional<Label> reference(ShownFigures.Item item) {
        return Optional.ofNullable(onMnist.get(item.name())).map(value -> {
            Label label = new Label(words.get("figure.mnist", FigureNumbers.text(value, shown.style(), locale())));
            label.getStyleClass().add("faint");
            return label;
        });
    }

    private Node numbers() {
        VBox numbers = new VBox();
        for (ShownFigures.Item item : shown.figures()) {
            Label value = new Label(text(item));
            value.getStyleClass().add("figure-large");
            Label of = new Label(item.label().in(locale()));
            of.setWrapText(true);
            numbers.getChildren().addAll(value, of);
            reference(item).ifPresent(numbers.getChildren()::add);
        }
        return numbers;
    }

    private Node curve() {
        List<CurveBox.Dot> dots = new ArrayList<>();
        for (ShownFigures.Item item : shown.figures()) {
            MeasuredFigure figure = measured.get(item.name());
            if (figure != null) {
                String label = item.label().in(locale());
                double x = number(item.name()).orElse(0);
                dots.add(new CurveBox.Dot(x, figure.value(), label, text(item)));
            }
        }
        return new CurveBox(dots, range());
    }

    private Node bars() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-bars");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, tracks, values);
        ChartRange range = range();
        int row = 0;
        for (ShownFigures.Item item : shown.figures()) {
            Label name = new Label(item.label().in(locale()));
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            MeasuredFigure figure = measured.get(item.name());
            BarRow bar = new BarRow(
                    range,
                    figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.value()),
                    item.name().equals(predictedOf) ? predicted : OptionalDouble.empty());
            bar.setAccessibleText(name.getText() + ": " + text(item));
            Label value = new Label(text(item));
            value.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row++, name, bar, value);
            Optional<Label> reference = reference(item);
            if (reference.isPresent()) {
                grid.add(reference.get(), 1, row++, 2, 1);
            }
        }
        return grid;
    }

    private ChartRange range() {
        List<Double> values = shown.figures().stream()
                .map(item -> measured.get(item.name()))
                .filter(Objects::nonNull)
                .map(MeasuredFigure::value)
                .collect(Collectors.toCollection(ArrayList::new));
        predicted.ifPresent(values::add);
        return ChartRange.of(values, shown.style());
    }

    private String text(ShownFigures.Item item) {
        MeasuredFigure figure = measured.get(item.name());
        return figure == null
                ? words.get("figure.pending")
                : FigureNumbers.text(figure.value(), shown.style(), locale());
    }

    private String measuredOn() {
        List<String> on = shown.figures().stream()
                .map(item -> measured.get(item.name()))
                .filter(Objects::nonNull)
                .map(figure -> MeasuredOnWords.in(figure.measuredOn(), locale()))
                .distinct()
                .toList();
        return on.isEmpty() ? words.get("figure.none") : words.get("figure.on", String.join("; ", on));
    }
}
