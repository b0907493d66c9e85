package latentfx.ui.lesson.own;

import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.Wording;
import latentfx.ui.shell.MainViewModel;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A lesson is written with the keyboard as in any form: nothing that is typed is taken apart. */
@ExtendWith(ApplicationExtension.class)
final class OwnWritingTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void keep(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    /** The page with one recorded step. */
    private OwnLessonViewModel shown(FxRobot robot) {
        MainViewModel window = window(folder);
        window.begin();
        OwnLessonViewModel own = window.lesson()
                .desk(window.shelf(), window.compare(), window.training(), new ToolsViewModel())
                .own();
        robot.interact(() -> {
            OwnLessonView view = new OwnLessonView(own, () -> {}, () -> {});
            stage.setScene(new Scene(view, 460, 1400));
            stage.show();
            own.record("record", new Wording("One", "하나"));
        });
        return own;
    }

    private <N extends Node> N find(Class<N> kind, String id) {
        return kind.cast(stage.getScene().lookup("#" + id));
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> find(Node.class, id).requestFocus());
    }

    private void choose(FxRobot robot, String id, Object value) {
        robot.interact(() -> {
            ComboBox<?> box = find(ComboBox.class, id);
            box.getSelectionModel().select(box.getItems().indexOf(value));
        });
    }

    private String text(String id) {
        return find(TextInputControl.class, id).getText();
    }

    private void write(FxRobot robot, String id, String text) {
        focus(robot, id);
        robot.interact(() -> find(TextInputControl.class, id).clear());
        TextInputControl field = find(TextInputControl.class, id);
        text.chars().forEach(letter -> robot.interact(() -> field.appendText(Character.toString(letter))));
    }

    @Test
    void optionsAreTypedInBothLanguagesLetterByLetter(FxRobot robot) {
        OwnLessonViewModel own = shown(robot);
        choose(robot, "own-question-kind", OwnQuestion.CHOICE);
        write(robot, "own-options-en", "a digit \n\nnothing\n");
        write(robot, "own-options-ko", "숫자 하나\n\n");
        assertEquals("a digit \n\nnothing\n", text("own-options-en"));
        assertEquals("숫자 하나\n\n", text("own-options-ko"));
        robot.interact(() -> find(TextInputControl.class, "own-options-ko").clear());
        assertEquals("a digit \n\nnothing\n", text("own-options-en"));
        assertEquals("", text("own-options-ko"));
        assertEquals(
                List.of(new Wording("a digit", ""), new Wording("nothing", "")),
                own.step().orElseThrow().made().question().orElseThrow().choices().stream()
                        .map(Choice::text)
                        .toList());
    }

    @Test
    void namesOfFiguresAreTypedAsTheyCome(FxRobot robot) {
        OwnLessonViewModel own = shown(robot);
        choose(robot, "own-measures", "many-dimensions");
        write(robot, "own-figures", "nn_wrong ,own_farther.(1,1), ");
        assertEquals("nn_wrong ,own_farther.(1,1), ", text("own-figures"));
        assertEquals(
                List.of("nn_wrong", "own_farther.(1,1)"),
                own.step().orElseThrow().names());
        choose(robot, "own-figures-add", "hubness.skew");
        assertEquals("nn_wrong ,own_farther.(1,1), hubness.skew", text("own-figures"));
        assertFalse(find(Label.class, "own-missing").getText().contains("hubness"));
        write(robot, "own-figures", "hubness");
        assertTrue(find(Label.class, "own-missing").getText().contains("hubness"), "a stem is not measured");
    }

    @Test
    void anUnfinishedNumberStaysWhenFiguresAreChosen(FxRobot robot) {
        OwnLessonViewModel own = shown(robot);
        choose(robot, "own-question-kind", OwnQuestion.NUMBER);
        choose(robot, "own-measures", "ae-and-vae");
        assertEquals(
                OwnQuestion.NUMBER, find(ComboBox.class, "own-question-kind").getValue());
        assertEquals(
                MeasuredLessons.of("ae-and-vae").orElseThrow().names(),
                find(ComboBox.class, "own-figure").getItems());
        choose(robot, "own-figure", "fisher.ae-4");
        assertEquals(
                "figure:fisher.ae-4",
                own.step()
                        .orElseThrow()
                        .made()
                        .question()
                        .orElseThrow()
                        .answer()
                        .text());
    }

    @Test
    void tabGoesOnFromEveryFieldAndEnterFromOneLine(FxRobot robot) {
        shown(robot);
        focus(robot, "own-title-en");
        robot.type(KeyCode.TAB);
        assertTrue(find(Node.class, "own-title-ko").isFocused());
        focus(robot, "own-title-en");
        robot.type(KeyCode.ENTER);
        assertTrue(find(Node.class, "own-title-ko").isFocused());
        assertEquals("", text("own-title-en"));
        focus(robot, "own-text-en");
        robot.type(KeyCode.TAB);
        assertTrue(find(Node.class, "own-text-ko").isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertTrue(find(Node.class, "own-text-en").isFocused());
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertEquals("\t", text("own-text-en"));
    }

    @Test
    void aLessonThatWasPutAsideIsBroughtBackByAButton(FxRobot robot) throws Exception {
        OwnLessonViewModel own = shown(robot);
        assertFalse(find(Node.class, "own-aside").isVisible());
        write(robot, "own-title-en", "Mine");
        Lesson other = BundledLessons.find("denoising").orElseThrow();
        robot.interact(() -> own.edit("change", other));
        assertTrue(find(Node.class, "own-aside").isVisible());
        robot.interact(() -> find(Button.class, "own-aside-back").fire());
        assertEquals("Mine", text("own-title-en"));
        assertFalse(find(Node.class, "own-aside").isVisible());
    }

    @Test
    void whatIsMissingIsSaid(FxRobot robot) {
        shown(robot);
        assertTrue(find(Label.class, "own-missing").getText().contains("title"));
        assertTrue(find(Node.class, "own-save").isDisabled());
        write(robot, "own-title-en", "Mine");
        assertFalse(find(Label.class, "own-missing").isVisible());
        assertFalse(find(Node.class, "own-save").isDisabled());
        write(robot, "own-text-en", "One. Two. Three. Four. Five.");
        assertTrue(find(Label.class, "own-text-note").isVisible());
    }
}
