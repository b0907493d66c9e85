package latentfx.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.recording.Trainings;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The time machine responds to keys and mouse. */
@ExtendWith(ApplicationExtension.class)
final class TimeViewTest {
    @TempDir
    private static Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    private final TimeMachine machine = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
    private final TimeViewModel time = new TimeViewModel(workbench, machine, Runnable::run, Runnable::run);

    @Start
    void show(Stage stage) {
        TimeView view = new TimeView(time, () -> {});
        stage.setScene(new Scene(view, 800, 600));
        stage.show();
        view.requestFocus();
    }

    private void train(FxRobot robot) {
        robot.interact(() -> {
            machine.begin(Trainings.request("made up"));
            for (int epoch = 1; epoch <= 4; epoch++) {
                machine.record(Trainings.report(epoch, 10 - epoch, epoch));
            }
        });
    }

    @Test
    void itSaysWhatToDoUntilThereIsATraining(FxRobot robot) {
        assertTrue(robot.lookup("#time-invite").query().isVisible());
        train(robot);
        assertFalse(robot.lookup("#time-invite").query().isVisible());
        String position = robot.lookup("#time-position").queryAs(Label.class).getText();
        assertTrue(position.contains("4.00") && position.contains("6.0") && position.contains("20"), position);
    }

    @Test
    void keysGoFromCheckpointToCheckpointAndTheMouseGoesAnywhere(FxRobot robot) {
        train(robot);
        robot.type(KeyCode.LEFT);
        assertEquals(3, time.atProperty().get());
        robot.type(KeyCode.HOME);
        assertEquals(1, time.atProperty().get());
        robot.type(KeyCode.END);
        assertEquals(4, time.atProperty().get());
        robot.clickOn("#time-scrub");
        assertTrue(time.atProperty().get() > 1.7 && time.atProperty().get() < 2.5, "the middle of 0 to 4 epochs");
        assertFalse(time.followingProperty().get());
    }
}
