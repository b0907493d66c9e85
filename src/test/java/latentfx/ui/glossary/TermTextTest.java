package latentfx.ui.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.TermFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** A term in a text is reached and opened by keys and mouse, and does not change how the text is set. */
@ExtendWith(ApplicationExtension.class)
final class TermTextTest {
    private static final String WORDS = "Each picture has a code of four numbers. The posterior of a picture is a small"
            + " cloud of codes, and the prior is what all of them together should look like: explained variance.";

    private final List<String> opened = new ArrayList<>();
    private TermFinder finder;
    private Stage stage;

    @Start
    void keep(Stage shared) {
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.close();
    }

    @BeforeEach
    void read() throws IOException {
        finder = new TermFinder(Glossary.bundled(), Locale.ENGLISH);
    }

    private TermFlow flow() {
        TermFlow flow = new TermFlow();
        new TermMarks(finder, Locale.ENGLISH, text -> opened.add(text.term().id()))
                .texts(WORDS)
                .forEach(flow::add);
        return flow;
    }

    private static List<TermText> terms(TermFlow flow) {
        return flow.getChildren().stream()
                .filter(TermText.class::isInstance)
                .map(TermText.class::cast)
                .toList();
    }

    @Test
    void theFirstMentionOfEachTermIsMarkedAndNoWordIsLost() {
        TermFlow flow = flow();
        assertEquals(
                List.of("code", "posterior", "prior", "explained-variance"),
                terms(flow).stream().map(text -> text.term().id()).toList());
        assertEquals(
                WORDS,
                flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()));
    }

    @Test
    void keysReachATermAndOpenIt(FxRobot robot) {
        TermFlow flow = flow();
        robot.interact(() -> {
            stage.setScene(new Scene(new VBox(flow), 300, 300));
            stage.show();
            terms(flow).get(0).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        Path frame = (Path) flow.lookup(".term-frame");
        assertEquals(
                flow.place(terms(flow).get(1)).getMinX(),
                frame.getLayoutBounds().getMinX(),
                2,
                "a frame around it");
        robot.push(KeyCode.SPACE);
        assertEquals(List.of("code", "posterior"), opened);
        robot.interact(() -> terms(flow).get(2).executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("prior", opened.get(2));
        assertTrue(terms(flow).get(1).isFocused());
    }

    @Test
    void aClickOpensATermThatIsBrokenOverTwoLines(FxRobot robot) {
        TermFlow flow = flow();
        robot.interact(() -> {
            stage.setScene(new Scene(new VBox(flow), 300, 700));
            stage.show();
        });
        TermText last = terms(flow).get(3);
        int width = 100;
        while (last.getLayoutBounds().getHeight()
                < 1.5 * terms(flow).get(0).getLayoutBounds().getHeight()) {
            int next = ++width;
            assertTrue(next < 300, "there is a width that breaks the last term");
            robot.interact(() -> {
                flow.setMaxWidth(next);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
        var place = flow.localToScreen(flow.place(last));
        robot.clickOn(place.getMinX() + 4, place.getMaxY() - 4);
        assertEquals(List.of("explained-variance"), opened);
    }

    @Test
    void readersOfScreensHearALinkWithItsDefinition() {
        TermText code = terms(flow()).get(0);
        assertEquals(AccessibleRole.HYPERLINK, code.getAccessibleRole());
        assertEquals("code", code.getAccessibleText());
        assertTrue(code.getAccessibleHelp().startsWith("The few numbers by which a model describes a picture"));
    }

    @Test
    void linesAreBrokenAndAsHighAsWithoutMarks(FxRobot robot) {
        robot.interact(() -> {
            TermFlow marked = flow();
            TextFlow plain = new TextFlow(new Text(WORDS));
            new Scene(new VBox(marked, plain));
            for (int width = 90; width <= 700; width += 10) {
                assertEquals(plain.prefHeight(width), marked.prefHeight(width), 1e-6, "at " + width);
            }
            assertEquals(plain.prefWidth(-1), marked.prefWidth(-1), 1e-6);
        });
    }

    @Test
    void dotsLieUnderTheWordsThatTheyMark(FxRobot robot) {
        robot.interact(() -> {
            TermFlow flow = flow();
            new Scene(new VBox(flow));
            flow.resize(2000, 100);
            flow.layout();
            Path dots = (Path) flow.lookup(".term-dots");
            assertEquals(8, dots.getElements().size(), "a line for each of four terms");
            TermText code = terms(flow).get(0);
            double begin = code.getBoundsInParent().getMinX();
            assertEquals(begin, flow.place(code).getMinX(), 1);
            assertEquals(code.getBoundsInParent().getWidth(), flow.place(code).getWidth(), 2);
            assertEquals(begin, dots.getLayoutBounds().getMinX(), 2);
            assertEquals(Set.of(false), Set.of(dots.isManaged()));
        });
    }
}
