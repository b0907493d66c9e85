package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.dl4j.exchange.Networks;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.model.exchange.NetworkFiles;
import latentfx.model.file.ModelFileException;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;

/** Networks from elsewhere open as models, with codes on their map and a word on where these come from. */
final class NetworkExchangeTest {
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @TempDir
    private Path folder;

    private Path encoder = Path.of("");
    private Path decoder = Path.of("");

    @BeforeEach
    void name() {
        encoder = folder.resolve("encoder.zip");
        decoder = folder.resolve("decoder.zip");
    }

    private void saveBoth() throws IOException {
        Networks.save(encoder, Activation.RELU, Activation.IDENTITY, 784, 12, 3);
        Networks.save(decoder, Activation.RELU, Activation.SIGMOID, 3, 12, 784);
    }

    @Test
    void aFolderAndEitherOfItsFilesOpenAsTheSameModel() throws Exception {
        saveBoth();
        OpenModel open = workbench.open(folder);
        assertEquals("ae", open.model().spec().kind());
        assertEquals(ImageShape.MNIST, open.image());
        assertEquals(String.valueOf(folder.getFileName()), open.name());
        assertEquals(2000, open.sheet().size());
        assertEquals(SyntheticSource.NAME, open.sheet().origin().name());
        for (Path file : List.of(encoder, decoder)) {
            OpenModel same = workbench.open(file);
            assertEquals(open.sheet().codes(), same.sheet().codes());
            assertArrayEquals(
                    open.model().parameters().decoder(),
                    same.model().parameters().decoder());
        }
    }

    @Test
    void itsProvenanceSaysThatItWasImportedAndThatNothingIsKnownOfItsTraining() throws Exception {
        saveBoth();
        Provenance provenance = workbench.open(folder).provenance().orElseThrow();
        assertTrue(provenance.training().isEmpty());
        assertEquals(
                "imported from encoder.zip and decoder.zip; codes of 2000 samples of the test part of synthetic digits",
                provenance.remark());
        assertTrue(workbench.read(folder).history().isEmpty());
    }

    @Test
    void theCodesAreThoseOfTheGivenData() throws Exception {
        saveBoth();
        Dataset data = new SyntheticSource(1, 30, 4)
                .load(progress -> {}, new Cancellation())
                .test();
        OpenModel open = workbench
                .networks()
                .open(new ImportRequest(
                        "mine", NetworkFiles.of(encoder, decoder), Optional.empty(), Optional.of(data)));
        assertEquals("mine", open.name());
        assertEquals(data.origin(), open.sheet().origin());
        assertArrayEquals(data.labels(), open.sheet().labels());
        assertEquals(open.model().encode(data.samples()).mean(), open.sheet().codes());
    }

    @Test
    void aDecoderAloneShowsCodesDrawnFromTheStandardNormal() throws Exception {
        Networks.save(decoder, Activation.TANH, Activation.SIGMOID, 3, 9, 25);
        OpenModel open = workbench.open(decoder);
        assertEquals("imported", open.model().spec().kind());
        assertEquals(new ImageShape(5, 5, 1), open.image());
        Matrix codes = open.sheet().codes();
        assertEquals(2000, codes.rows());
        double sum = 0;
        double squares = 0;
        for (float value : codes.toArray()) {
            sum += value;
            squares += value * value;
        }
        assertEquals(0, sum / 6000, 0.05);
        assertEquals(1, squares / 6000, 0.06);
        assertEquals(List.of("N(0, I)"), open.sheet().labelNames());
        assertEquals(
                "imported from decoder.zip; 2000 codes drawn from N(0, I), not made by an encoder",
                open.provenance().orElseThrow().remark());
        assertEquals(25, open.model().decode(codes.slice(0, 1)).columns());
        String told = assertThrows(
                        IllegalArgumentException.class, () -> open.model().encode(Matrix.wrap(1, 25, new float[25])))
                .getMessage();
        assertEquals("The model is a decoder alone and encodes no images; import it with its encoder.", told);
    }

    @Test
    void anEncoderAloneIsRefusedWithWhatToDo() throws Exception {
        Path alone = folder.resolve("mine.zip");
        Networks.save(alone, Activation.RELU, Activation.IDENTITY, 784, 12, 3);
        assertEquals(
                "mine.zip is an encoder alone, which draws no images; put its decoder beside it as decoder.zip and open"
                        + " it again.",
                refused(alone));
        Files.move(alone, encoder);
        assertTrue(refused(encoder).startsWith("encoder.zip is an encoder alone"));
        assertTrue(refused(folder).startsWith("encoder.zip is an encoder alone"));
    }

    @Test
    void anAutoencoderInOnePieceOpens() throws Exception {
        Path whole = folder.resolve("whole.zip");
        Networks.save(whole, Activation.RELU, Activation.SIGMOID, 784, 12, 2, 12, 784);
        OpenModel open = workbench.open(whole);
        assertEquals("whole", open.name());
        assertEquals(2, open.latent());
        assertTrue(open.provenance().orElseThrow().remark().startsWith("imported from whole.zip; codes of"));
    }

    @Test
    void networksThatDoNotMeetAreRefused() throws Exception {
        Networks.save(encoder, Activation.RELU, Activation.IDENTITY, 784, 12, 4);
        Networks.save(decoder, Activation.RELU, Activation.SIGMOID, 3, 12, 784);
        assertEquals(
                "decoder.zip cannot be opened with encoder.zip: the encoder gives 4 numbers, not the 3 that a decoder of"
                        + " 3 numbers needs.",
                refused(folder));
    }

    @Test
    void imagesThatAreNoGreySquareWantTheirShape() throws Exception {
        Networks.save(decoder, Activation.RELU, Activation.SIGMOID, 2, 5, 24);
        assertTrue(refused(decoder).contains("24 numbers, which are no grey square; tell their shape"));
        ImageShape shape = new ImageShape(4, 2, 3);
        OpenModel open = workbench
                .networks()
                .open(new ImportRequest("mine", NetworkFiles.ofDecoder(decoder), Optional.of(shape), Optional.empty()));
        assertEquals(shape, open.image());
        ImportRequest wrong = new ImportRequest(
                "mine", NetworkFiles.ofDecoder(decoder), Optional.of(ImageShape.MNIST), Optional.empty());
        assertThrows(ModelFileException.class, () -> workbench.networks().open(wrong));
    }

    @Test
    void aDecoderWhoseEndGivesNoBrightnessIsRefused() throws Exception {
        Networks.save(decoder, Activation.RELU, Activation.TANH, 2, 5, 25);
        assertTrue(refused(decoder).contains("ends in the activation TANH where sigmoid, identity or relu"));
    }

    @Test
    void anImportedModelIsSavedAndOpenedAgain() throws Exception {
        Networks.save(encoder, Activation.ELU, Activation.IDENTITY, 784, 12, 6);
        Networks.save(decoder, Activation.TANH, Activation.SIGMOID, 3, 7, 9, 784);
        OpenModel open = workbench.open(folder);
        assertTrue(open.model().spec().isVariational());
        Path file = folder.resolve("imported.latentfx");
        workbench.save(open, file);
        OpenModel back = workbench.open(file);
        assertEquals(open.model().spec(), back.model().spec());
        assertEquals(open.sheet().codes(), back.sheet().codes());
        assertEquals(open.provenance(), back.provenance());
        assertArrayEquals(
                open.model().decode(open.sheet().codes()).toArray(),
                back.model().decode(back.sheet().codes()).toArray());
    }

    @Test
    void whatIsWrittenOpensAgain() throws Exception {
        saveBoth();
        OpenModel open = workbench.open(folder);
        Path target = folder.resolve("made").resolve("here");
        assertFalse(workbench.networks().holdsNetworks(target));
        workbench.networks().write(open, target);
        assertTrue(workbench.networks().holdsNetworks(target));
        OpenModel back = workbench.open(target);
        assertEquals("here", back.name());
        assertEquals(open.model().spec(), back.model().spec());
        assertArrayEquals(
                open.model().parameters().encoder(), back.model().parameters().encoder());
    }

    @Test
    void drawsAreKnownAgainByTheirOrigin() throws Exception {
        Networks.save(decoder, Activation.TANH, Activation.SIGMOID, 3, 9, 25);
        DataOrigin first = workbench.open(decoder).sheet().origin();
        assertEquals(first, workbench.open(decoder).sheet().origin());
        Networks.save(decoder, Activation.TANH, Activation.SIGMOID, 4, 9, 25);
        assertFalse(first.equals(workbench.open(decoder).sheet().origin()));
    }

    private String refused(Path file) {
        return assertThrows(ModelFileException.class, () -> workbench.open(file))
                .getMessage();
    }
}
