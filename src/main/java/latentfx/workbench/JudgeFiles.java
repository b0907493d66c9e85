package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.analysis.Judge;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignModels;
import latentfx.model.judge.ClassifierFile;

/** Opens judges from files: those of this program, and classifiers of other programs. */
public final class JudgeFiles {
    private final ForeignModels foreign;

    /** Opens judges with what {@code workbench} has. */
    public JudgeFiles(Workbench workbench) {
        this.foreign = workbench.elsewhere().models();
    }

    /** The endings of such files, with the dot. */
    public List<String> endings() {
        return List.of(ClassifierFile.EXTENSION, foreign.ending());
    }

    /**
     * Opens {@code file}; may take seconds.
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public Judge open(Path file) throws IOException {
        return foreign.isModel(file) ? new Judge(foreign.judge(file)) : new Judge(ClassifierFile.read(file));
    }
}
