package latentfx.ui.judge;

/**
 * What the page of the judge asks the window for.
 *
 * @param openAction asks for a file and opens it
 * @param saveAction asks for a file and writes the judge to it
 * @param trainAction trains a judge on the data set that is chosen for trainings
 */
public record JudgeActions(Runnable openAction, Runnable saveAction, Runnable trainAction) {
    void open() {
        openAction.run();
    }

    void save() {
        saveAction.run();
    }

    void train() {
        trainAction.run();
    }
}
