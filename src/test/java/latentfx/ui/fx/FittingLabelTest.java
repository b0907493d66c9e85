package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingLabelTest {
    private final FittingLabel label = new FittingLabel();

    @Start
    void open(Stage stage) {
        Pane pane = new Pane(label);
        label.setManaged(false);
        stage.setScene(new Scene(pane, 600, 100));
        stage.show();
        label.say(List.of("ten thousand of ten thousand codes of the test part", "ten thousand codes", "10,000"));
    }

    private String at(FxRobot robot, double width) {
        robot.interact(() -> {
            label.resize(width, 20);
            label.layout();
        });
        return label.getText();
    }

    @Test
    void aNarrowLabelSaysTheSameInFewerWords(FxRobot robot) {
        assertEquals("ten thousand of ten thousand codes of the test part", at(robot, 590));
        assertEquals("ten thousand codes", at(robot, 180));
        assertEquals("10,000", at(robot, 70));
        assertEquals("10,000", at(robot, 5), "the shortest wording stays where none fits");
        assertEquals("ten thousand of ten thousand codes of the test part", at(robot, 590));
        assertEquals(
                "ten thousand of ten thousand codes of the test part",
                label.fullProperty().get());
    }

    @Test
    void itMustSaySomething() {
        assertThrows(IllegalArgumentException.class, () -> label.say(List.of()));
    }
}
