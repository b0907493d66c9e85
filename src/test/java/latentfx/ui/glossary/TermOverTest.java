package latentfx.ui.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import latentfx.lesson.glossary.Term;
import latentfx.task.BackgroundActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The pop-over of a term leads to other terms and back, to the glossary and to the help, and gives way to Escape. */
@ExtendWith(ApplicationExtension.class)
final class TermOverTest {
    private final Locale before = Locale.getDefault();
    private final List<String> led = new ArrayList<>();
    private final GlossaryViewModel glossary = new GlossaryViewModel(
            new BackgroundActions(Runnable::run, Runnable::run), failure -> led.add(String.valueOf(failure)));
    private final TermFlow flow = new TermFlow();
    private Stage stage;

    @Start
    void show(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        glossary.setLinks(new GlossaryLinks() {
            @Override
            public void glossary(Term term) {
                led.add("glossary " + term.id());
            }

            @Override
            public void help(String topic) {
                led.add("help " + topic);
            }
        });
        new TermMarker(glossary)
                .marks(Locale.ENGLISH)
                .texts("A geodesic is a path.")
                .forEach(flow::add);
        stage = new Stage();
        stage.setScene(new Scene(new VBox(flow), 400, 300));
        stage.show();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    private static Optional<Node> over() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup("#term-over"))
                .filter(node -> node != null)
                .findFirst();
    }

    private static String name() {
        return ((Label) over().orElseThrow().lookup(".heading")).getText();
    }

    private TermText term() {
        return (TermText) flow.lookup(".term");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> term().requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private static void follow(FxRobot robot, String link) {
        robot.interact(() -> over().orElseThrow().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(it -> it.getText().equals(link))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static void back(FxRobot robot) {
        robot.interact(() -> ((Button) over().orElseThrow().lookup("#term-back")).fire());
    }

    @Test
    void itLeadsToOtherTermsAndBack(FxRobot robot) {
        open(robot);
        assertEquals("Geodesic", name());
        assertTrue(over().orElseThrow().lookup("#term-back") == null, "there is nothing to go back to");
        follow(robot, "Manifold");
        follow(robot, "Swiss roll");
        assertEquals("Swiss roll", name());
        back(robot);
        assertEquals("Manifold", name());
        follow(robot, "In the glossary");
        assertEquals(List.of("glossary manifold"), led);
        assertFalse(over().isPresent());
    }

    @Test
    void itLeadsToTheHelp(FxRobot robot) {
        open(robot);
        follow(robot, "More in the help");
        assertEquals(List.of("help paths"), led);
        assertFalse(over().isPresent());
    }

    @Test
    void keysAloneFollowALinkAndLeave(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.TAB); // the button that copies
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        assertEquals("Manifold", name());
        back(robot);
        assertEquals("Geodesic", name(), "the link was followed once");
        robot.push(KeyCode.ESCAPE);
        assertFalse(over().isPresent());
        assertTrue(term().isFocused(), "the keyboard is where it was");
    }

    @Test
    void itGoesWhenTheTextGoes(FxRobot robot) {
        open(robot);
        robot.interact(() -> stage.getScene().setRoot(new VBox()));
        assertFalse(over().isPresent());
    }
}
