package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latentfx.analysis.Side;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.model.TrainingPlan;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models leave the window as networks for Deeplearning4j and come in as such. */
final class ExchangeFilesTest {
    private final List<Path> opened = new ArrayList<>();
    private final FakeWorkbench workbench = new FakeWorkbench() {
        @Override
        public SavedModel read(Path file) throws IOException {
            opened.add(file);
            return FakeMaps.measured(openBundled("from networks"), TrainingPlan.DEFAULT, Map.of())
                    .saved()
                    .orElseThrow();
        }
    };

    @TempDir
    Path folder;

    private MainViewModel model;

    @BeforeEach
    void build() {
        model = new MainViewModel(TestServices.inPlace(workbench, folder));
        model.begin();
    }

    @Test
    void anExportSaysWhatItWroteAndWhere() throws IOException {
        model.files().export(real(), folder.resolve("out"));
        assertTrue(Files.size(folder.resolve("out/decoder.zip")) > 1_000_000);
        assertEquals(
                "Wrote encoder.zip, decoder.zip into " + folder.resolve("out"),
                model.status().lineProperty().get().text());
        assertTrue(model.problemProperty().get().isEmpty());
    }

    @Test
    void anExportAsOnnxSaysWhatItWroteAndWhere() throws IOException {
        model.files().exportOnnx(real(), folder.resolve("out"));
        assertTrue(Files.size(folder.resolve("out/decoder.onnx")) > 1_000_000);
        assertEquals(
                "Wrote encoder.onnx, decoder.onnx into " + folder.resolve("out"),
                model.status().lineProperty().get().text());
        assertTrue(model.problemProperty().get().isEmpty());
    }

    @Test
    void anExportThatFailsIsToldAsAProblem() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        model.files().export(real(), inTheWay);
        assertTrue(model.problemProperty().get().isPresent());
        assertFalse(model.status().lineProperty().get().text().contains("Deeplearning4j"));
    }

    @Test
    void aFolderWithNetworksIsAModelAndAnyOtherIsNot() throws IOException {
        List<String> otherwise = new ArrayList<>();
        model.files().openFolder(Side.RIGHT, folder, () -> otherwise.add("data"));
        assertEquals(List.of("data"), otherwise);
        Files.writeString(folder.resolve("decoder.zip"), "");
        model.files().openFolder(Side.RIGHT, folder, () -> otherwise.add("data"));
        assertEquals(List.of("data"), otherwise);
        assertEquals(List.of(folder), opened);
    }

    @Test
    void modelsAreToldByTheirEndings() {
        assertTrue(model.files().isModel(Path.of("/x/Mine.LATENTFX")));
        assertTrue(model.files().isModel(Path.of("/x/decoder.ZIP")));
        assertFalse(model.files().isModel(Path.of("/x/train-images-idx3-ubyte.gz")));
    }

    @Test
    void anEncoderDroppedWithItsDecoderIsOpenedOnceWithIt() {
        Path encoder = Path.of("/x/encoder.zip");
        Path decoder = Path.of("/x/decoder.zip");
        Path other = Path.of("/y/encoder.zip");
        assertEquals(List.of(decoder, other), model.files().withoutHalves(List.of(encoder, decoder, other)));
        assertEquals(List.of(encoder), model.files().withoutHalves(List.of(encoder)));
    }

    private static OpenModel real() throws IOException {
        return new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()).openBundled("mnist-ae-2");
    }
}
