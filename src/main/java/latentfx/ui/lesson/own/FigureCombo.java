package latentfx.ui.lesson.own;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.ui.fx.Messages;

/** Offers the figures that a lesson measures, each with what it is called in the lessons that come with the program. */
final class FigureCombo extends ComboBox<String> {
    private final Messages words = Messages.of(FigureCombo.class);
    private final String prompt;
    private String measures = "";

    /** Offers nothing yet; {@code prompt} stands where none is chosen. */
    FigureCombo(OwnLessonViewModel viewModel, String prompt) {
        this.prompt = prompt;
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(prompt);
        setPromptText(words.get("own.figure.none"));
        Label none = new Label(words.get("own.figure.none"));
        none.setWrapText(true);
        setPlaceholder(none);
        viewModel.figureWordsProperty().subscribe(known -> setConverter(new Names(known)));
    }

    /** Offers what the lesson {@code id} measures at once, and shows {@code chosen}; empty for none. */
    void show(String id, String chosen) {
        if (!measures.equals(id)) {
            measures = id;
            getItems().setAll(MeasuredLessons.of(id).map(MeasuredLesson::names).orElse(List.of()));
            setPromptText(id.isEmpty() ? words.get("own.figure.none") : prompt);
        }
        setValue(chosen.isEmpty() ? null : chosen);
    }

    /** Figures by name and what they are called. */
    private final class Names extends StringConverter<String> {
        private final FigureWords known;

        Names(FigureWords known) {
            this.known = known;
        }

        @Override
        public String toString(String name) {
            return name == null
                    ? ""
                    : known.find(measures, name)
                            .map(said -> words.get(
                                    "own.figure.named",
                                    name,
                                    said.label().in(words.locale()),
                                    said.step().in(words.locale())))
                            .orElse(name);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
