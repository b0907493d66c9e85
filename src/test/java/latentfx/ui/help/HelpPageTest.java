package latentfx.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import latentfx.task.BackgroundActions;
import latentfx.ui.glossary.GlossaryViewModel;
import latentfx.ui.glossary.TermMarker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page of the help marks the terms in it. */
@ExtendWith(ApplicationExtension.class)
final class HelpPageTest {
    private HelpPage page;

    @Start
    void show(Stage stage) {
        page = new HelpPage();
        stage.setScene(new Scene(page, 300, 400));
        stage.show();
    }

    private List<String> marked() {
        return ((Region) page.getContent())
                .lookupAll(".term").stream()
                        .map(node -> ((Text) node).getText())
                        .toList();
    }

    @Test
    void theFirstMentionOfATermInParagraphsAndPointsIsMarked(FxRobot robot) {
        robot.interact(() -> {
            GlossaryViewModel glossary =
                    new GlossaryViewModel(new BackgroundActions(Runnable::run, Runnable::run), failure -> {
                        throw new AssertionError(failure);
                    });
            glossary.load();
            HelpTopic topic = new HelpTopic(
                    "x",
                    "The decoder",
                    HelpLine.parse("# The encoder\nA decoder draws.\n- It is a decoder\n- Of a manifold"));
            page.show(topic, new TermMarker(glossary).marks(Locale.ENGLISH));
            page.applyCss();
            page.layout();
            assertEquals(List.of("decoder", "manifold"), marked());
            assertTrue(page.lookupAll(".help-point").size() >= 2);
        });
    }
}
