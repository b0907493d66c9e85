package latentfx.ui.randomimages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.analysis.randomimages.NoiseKind;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.analysis.randomimages.Tally;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Tip;

/** The ladder from noise to pictures: a line for each kind, to choose it and to compare what came of it. */
final class LadderTable extends GridPane {
    private static final int NUMBERS = 3;

    private final RandomWords words;
    private final RandomViewModel viewModel;
    private final Map<NoiseKind, RadioButton> choices = new EnumMap<>(NoiseKind.class);
    private final Map<NoiseKind, List<Label>> figures = new EnumMap<>(NoiseKind.class);
    private final List<Label> usual = numbers();

    LadderTable(RandomWords words, RandomViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        setId("random-ladder");
        getStyleClass().add("random-ladder");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 0; i < NUMBERS; i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
        addRow(0, new Label(), head("near"), head("sure"), head("both"));
        ToggleGroup group = new ToggleGroup();
        for (NoiseKind kind : NoiseKind.values()) {
            addKind(kind, group);
        }
        Label pictures = new Label(words.get("usual"));
        pictures.setWrapText(true);
        pictures.setMinHeight(USE_PREF_SIZE);
        Tip.on(pictures, words.get("usual.tip"));
        row(pictures, usual);
        viewModel.kindProperty().addListener((property, before, now) -> choose());
        viewModel.talliesProperty().addListener((property, before, now) -> show());
        viewModel.searchProperty().addListener((property, before, now) -> show());
        viewModel.modelProperty().addListener((property, before, now) -> offer());
        offer();
        choose();
        show();
    }

    private Label head(String key) {
        Label head = new Label(words.get("column." + key));
        head.getStyleClass().add("faint");
        Tip.on(head, words.get("column." + key + ".tip"));
        return head;
    }

    private static List<Label> numbers() {
        return List.of(new Label(), new Label(), new Label());
    }

    private void addKind(NoiseKind kind, ToggleGroup group) {
        RadioButton choice = new RadioButton(words.kind(kind));
        choice.setId("random-" + kind.id());
        choice.setWrapText(true);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setToggleGroup(group);
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                viewModel.kindProperty().set(kind);
            }
        });
        choices.put(kind, choice);
        List<Label> numbers = numbers();
        numbers.get(0).setId("random-" + kind.id() + "-near");
        figures.put(kind, numbers);
        row(choice, numbers);
    }

    private void row(Node name, List<Label> numbers) {
        int row = getRowCount();
        add(name, 0, row);
        for (int i = 0; i < NUMBERS; i++) {
            add(numbers.get(i), i + 1, row);
        }
    }

    private void choose() {
        Objects.requireNonNull(choices.get(viewModel.kindProperty().get())).setSelected(true);
    }

    private void offer() {
        int numbers = viewModel
                .modelProperty()
                .getValue()
                .map(OpenModel::image)
                .map(it -> it.size())
                .orElse(1);
        choices.forEach((kind, choice) -> {
            choice.setDisable(!kind.isPossible(numbers));
            Tip.on(choice, words.tip(kind, numbers));
        });
    }

    private void show() {
        Optional<RandomSearch> search = viewModel.searchProperty().get();
        boolean judged = search.flatMap(RandomSearch::judge).isPresent();
        figures.forEach((kind, numbers) -> {
            Tally tally = viewModel.tally(kind);
            boolean any = tally.count() > 0;
            numbers.get(0)
                    .setText(tally.nearest()
                            .map(it -> words.number(it.distance()))
                            .orElse(""));
            numbers.get(1).setText(any && judged ? words.share(tally.sure(), tally.count()) : "");
            numbers.get(2).setText(any && judged ? words.share(tally.both(), tally.count()) : "");
            Objects.requireNonNull(choices.get(kind)).setAccessibleText(words.row(tally, judged));
        });
        usual.get(0).setText(search.map(it -> words.number(it.usual().median())).orElse(""));
        usual.get(1).setText(judged ? words.percent(search.orElseThrow().usual().sure()) : "");
        usual.get(2).setText(judged ? words.percent(search.orElseThrow().usual().both()) : "");
    }
}
