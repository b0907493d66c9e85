package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampledPath;
import latentfx.analysis.filters.FilterSide;
import latentfx.data.Dataset;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.onnx.OnnxModels;
import latentfx.onnx.SmallModels;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model in ONNX files is a model like any other, but for its weights. */
class ElsewhereModelsTest {
    @TempDir
    private Path folder;

    private Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @BeforeEach
    void openOnnxToo() {
        workbench = new Workbench(
                new Dl4jTrainer(),
                new Dl4jFactory(),
                new Dl4jExchange(),
                workbench.classifiers(),
                new OnnxModels(folder.resolve("home")));
    }

    private static Dataset digits() {
        return new SyntheticSource(1, 200, 7)
                .load(progress -> {}, new Cancellation())
                .test();
    }

    @Test
    void aDecoderAloneShowsDrawsOfItsPrior() throws IOException {
        OpenModel open = workbench.open(SmallModels.writeDecoder(folder));
        assertEquals("N(0, I)", open.sheet().origin().name());
        assertEquals(2000, open.sheet().size());
        assertEquals("onnx", open.model().spec().kind());
        assertTrue(open.provenance().orElseThrow().remark().contains("2000 codes drawn from N(0, I)"));
    }

    @Test
    void withItsEncoderItShowsTheSyntheticDigitsOrTheDataGiven() throws IOException {
        SmallModels.writeDecoder(folder);
        SmallModels.writeEncoder(folder);
        OpenModel open = workbench.open(folder);
        assertEquals("synthetic digits", open.sheet().origin().name());
        Dataset digits = digits();
        OpenModel given = workbench.elsewhere().open(folder, Optional.of(digits));
        assertEquals(digits.origin(), given.sheet().origin());
        assertEquals(digits.samples().get(3, 351), given.sheet().codes().get(3, 1), "the second number is pixel 351");
    }

    @Test
    void dataThatItCannotEncodeIsRefused() throws IOException {
        SmallModels.writeDecoder(folder);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> workbench.elsewhere().open(folder, Optional.of(digits())));
        assertTrue(String.valueOf(refused.getMessage()).contains("has no encoder"), refused.getMessage());
    }

    @Test
    void itIsNotSavedAndSaysWhy() throws IOException {
        OpenModel open = workbench.open(SmallModels.writeDecoder(folder));
        assertTrue(open.saved().isEmpty());
        Path target = folder.resolve("saved.latentfx");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> workbench.save(open, target));
        assertEquals(
                open.name()
                        + " is a model of another program, whose weights stay in its own file; open that file again where"
                        + " you need it, instead of saving it.",
                refused.getMessage());
        assertFalse(target.toFile().exists());
        assertThrows(ModelFileException.class, () -> workbench.read(folder.resolve("decoder.onnx")));
    }

    @Test
    void geodesicsNeedNoGradientsOfIt() throws IOException {
        SmallModels.writeDecoder(folder);
        SmallModels.writeEncoder(folder);
        OpenModel open = workbench.open(folder);
        SampledPath path = workbench.interpolation(open, digits()).sampledPath(PathKind.GEODESIC, List.of(0, 9), 5);
        assertEquals(5, path.frames().rows());
    }

    @Test
    void itsFiltersCannotBeLookedAt() throws IOException {
        OpenModel open = workbench.open(SmallModels.writeDecoder(folder));
        assertFalse(FilterSide.SEES.isIn(open.model().spec()));
        assertFalse(FilterSide.PAINTS.isIn(open.model().spec()));
    }
}
