package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Makes a lesson: records steps from the window, and lets texts, tasks, questions and figures be written beside it. */
public final class OwnLessonView extends BorderPane {
    private final Messages words = Messages.of(OwnLessonView.class);
    private final OwnLessonViewModel viewModel;
    private final StepFields editor;
    private final WordingFields title;
    private final WordingFields remember;
    private final ComboBox<String> measures = new ComboBox<>();
    private final Label missing = new Label();
    private boolean showing;

    /**
     * Shows {@code viewModel}.
     *
     * @param save asks where the lesson is to be saved
     * @param open asks which lesson is to be changed
     */
    public OwnLessonView(OwnLessonViewModel viewModel, Runnable save, Runnable open) {
        this.viewModel = viewModel;
        setId("own-lesson");
        getStyleClass().add("own-lesson");
        getStylesheets()
                .add(Objects.requireNonNull(OwnLessonView.class.getResource("/latentfx/ui/lesson/lesson.css"))
                        .toExternalForm());
        title = new WordingFields(
                words.get("own.title"),
                "own-title",
                1,
                wording -> viewModel.change(words.get("own.step.text"), draft -> draft.withTitle(wording)));
        remember = new WordingFields(
                words.get("own.remember"),
                "own-remember",
                2,
                wording -> viewModel.change(words.get("own.step.text"), draft -> draft.withRemember(wording)));
        editor = new StepFields(viewModel);
        measured();
        missing.setId("own-missing");
        VBox all = new VBox(
                quiet(new Label(words.get("own.how"))),
                buttons(save, open),
                quiet(missing),
                title,
                line(words.get("own.measures"), measures),
                new StepsList(viewModel),
                editor,
                remember);
        all.getStyleClass().add("own-column");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(new AsideBar(viewModel)); // seen wherever one has scrolled to
        setCenter(scroll);
        viewModel.draftProperty().subscribe(draft -> show());
        viewModel.chosenProperty().addListener((property, before, now) -> show());
        viewModel.loadWords();
    }

    private static Label quiet(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        return label;
    }

    private FlowPane buttons(Runnable save, Runnable open) {
        Button record = ButtonBuilder.text(words.get("own.record"))
                .with(Feather.CIRCLE)
                .id("own-record")
                .style("accent")
                .tip(words.get("own.record.tip"))
                .does(() -> {
                    int number = viewModel.draftProperty().get().steps().size() + 1;
                    viewModel.record(words.get("own.step.record"), new Wording("Step " + number, number + "단계"));
                });
        Button play = ButtonBuilder.text(words.get("own.play"))
                .with(Feather.PLAY)
                .id("own-play")
                .does(viewModel::play);
        Button keep = ButtonBuilder.text(words.get("own.save"))
                .with(Feather.SAVE)
                .id("own-save")
                .tip(words.get("own.save.tip"))
                .does(save);
        Button other = ButtonBuilder.text(words.get("own.open"))
                .with(Feather.FOLDER)
                .id("own-open")
                .tip(words.get("own.open.tip"))
                .does(open);
        play.disableProperty().bind(viewModel.draftProperty().map(draft -> !draft.isWhole()));
        keep.disableProperty().bind(viewModel.draftProperty().map(draft -> !draft.isWhole()));
        FlowPane buttons = new FlowPane(record, play, keep, other);
        buttons.getStyleClass().add("lesson-buttons");
        return buttons;
    }

    private void measured() {
        measures.setId("own-measures");
        measures.setAccessibleText(words.get("own.measures"));
        List<String> ids = new ArrayList<>(List.of(""));
        MeasuredLessons.all().stream().map(MeasuredLesson::id).forEach(ids::add);
        measures.setItems(FXCollections.observableArrayList(ids));
        measures.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return name(id == null ? "" : id);
            }

            @Override
            public String fromString(String name) {
                return "";
            }
        });
        measures.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                viewModel.change(words.get("own.step.figures"), draft -> draft.withMeasures(now));
            }
        });
    }

    private String name(String measured) {
        return MeasuredLessons.of(measured)
                .map(lesson -> lesson.number() + "  " + lesson.title(words.locale()))
                .orElse(words.get("own.measures.none"));
    }

    private static HBox line(String name, ComboBox<String> box) {
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(label, box);
        line.getStyleClass().add("own-line");
        return line;
    }

    private void show() {
        showing = true;
        Draft draft = viewModel.draftProperty().get();
        title.show(draft.title());
        remember.show(draft.remember());
        measures.setValue(draft.measures());
        Optional<OwnStep> step = viewModel.step();
        editor.setVisible(step.isPresent());
        editor.setManaged(step.isPresent());
        step.ifPresent(now -> editor.show(now, draft.measures()));
        missing.setText(DraftFault.of(draft).stream()
                .map(fault -> sentence(fault, draft))
                .collect(Collectors.joining("\n")));
        missing.setVisible(!missing.getText().isEmpty());
        missing.setManaged(!missing.getText().isEmpty());
        showing = false;
    }

    private String sentence(DraftFault fault, Draft draft) {
        return words.get(
                "own.missing." + fault.kind().name().toLowerCase(Locale.ROOT),
                fault.step(),
                String.join(", ", fault.names()),
                name(draft.measures()));
    }
}
