package latentfx.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.task.BackgroundActions;
import latentfx.ui.glossary.GlossaryViewModel;
import latentfx.ui.glossary.TermCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The page of all terms opens at the one that was asked for, and every line is as high as its text. */
@ExtendWith(ApplicationExtension.class)
final class GlossaryPageTest {
    private final Locale before = Locale.getDefault();
    private HelpViewModel help;
    private HelpView view;
    private Stage stage;

    @Start
    void build(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        help = new HelpViewModel(new GlossaryViewModel(new BackgroundActions(Runnable::run, Runnable::run), failure -> {
            throw new AssertionError(failure);
        }));
        view = new HelpView(help, () -> {});
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    private void show(FxRobot robot, double width) {
        robot.interact(() -> {
            stage.setScene(new Scene(view, width, 620));
            stage.show();
        });
    }

    private List<TermCard> cards() {
        return view.lookupAll(".term-card").stream()
                .map(TermCard.class::cast)
                .filter(card -> card.getScene() != null && isSeen(card))
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private double top(String name) {
        Node list = view.lookup("#help-terms");
        return cards().stream()
                .filter(card -> ((Label) card.lookup(".heading")).getText().equals(name))
                .mapToDouble(card -> list.sceneToLocal(card.localToScene(card.getLayoutBounds()))
                        .getMinY())
                .findFirst()
                .orElse(Double.NaN);
    }

    private void waitFor(String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> Math.abs(top(name)) < 60)
                .get());
    }

    @Test
    void aTermThatWasAskedForBeforeThePageIsShownIsAtTheTop(FxRobot robot) throws TimeoutException {
        robot.interact(() -> help.openTerm("prior"));
        show(robot, 300);
        waitFor("Prior");
        robot.interact(() -> help.openTerm("hubness"));
        waitFor("Hubness");
        robot.interact(() -> help.openTerm("autoencoder"));
        waitFor("Autoencoder (AE)");
    }

    @Test
    void linksOfACardLeadToOtherTermsAndToTheHelp(FxRobot robot) throws TimeoutException {
        show(robot, 420);
        robot.interact(() -> help.openTerm("geodesic"));
        waitFor("Geodesic");
        robot.interact(() -> link("Geodesic", "Isomap").fire());
        waitFor("Isomap");
        robot.interact(() -> link("Isomap", "More in the help").fire());
        assertEquals("projections", help.openProperty().get().id());
    }

    private Hyperlink link(String card, String text) {
        return cards().stream()
                .filter(it -> ((Label) it.lookup(".heading")).getText().equals(card))
                .flatMap(it -> it.lookupAll(".hyperlink").stream())
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLetterLeadsToItsPartFromWhereKeysGoOn(FxRobot robot) throws TimeoutException {
        show(robot, 420);
        robot.interact(help::openGlossary);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> view.lookupAll(".help-letters .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("M"))
                .findFirst()
                .orElseThrow()
                .fire());
        waitFor("Magnification");
        robot.push(KeyCode.DOWN);
        GlossaryPage page = (GlossaryPage) view.lookup("#help-terms");
        assertTrue(page.getSelectionModel().getSelectedItem() instanceof GlossaryLine.Entry entry
                && entry.term().id().equals("manifold"));
    }

    @Test
    void everyLineIsAsHighAsItsTextHoweverWideThePageBecomes(FxRobot robot) {
        show(robot, 300);
        robot.interact(help::openGlossary);
        for (double width : new double[] {300, 520, 380}) {
            robot.interact(() -> stage.setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                view.applyCss();
                view.layout();
                assertTrue(cards().size() >= 2, "cards are seen");
                for (TermCard card : cards()) {
                    Bounds inside = card.getLayoutBounds();
                    assertEquals(card.prefHeight(inside.getWidth()), inside.getHeight(), 1.5, "at " + width);
                    assertTrue(inside.getWidth() > view.getWidth() - 60, "as wide as the list");
                }
            });
        }
    }
}
