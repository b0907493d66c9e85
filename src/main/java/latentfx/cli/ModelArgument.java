package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Parameters;

/** The argument that says which model file a command works on. */
final class ModelArgument {
    @Parameters(
            paramLabel = "MODEL",
            description =
                    "A .latentfx file; or a .zip of Deeplearning4j, or a folder with encoder.zip and decoder.zip; or an"
                            + " .onnx file, or a folder with decoder.onnx and, where there is one, encoder.onnx.")
    @FileUse(FileUse.Kind.READ)
    private Path file = Path.of("");

    /** Opens the model file. */
    OpenModel open(Workbench workbench) throws IOException {
        return workbench.open(file);
    }
}
