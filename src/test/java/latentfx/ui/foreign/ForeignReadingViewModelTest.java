package latentfx.ui.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.PixelOrder;
import latentfx.onnx.OnnxModels;
import latentfx.onnx.SmallModels;
import latentfx.task.HeldExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found out about a model in ONNX files is chosen already; another choice draws anew and writes nothing. */
final class ForeignReadingViewModelTest {
    @TempDir
    private Path folder;

    private final HeldExecutor background = new HeldExecutor();

    private OnnxModels models() {
        return new OnnxModels(folder.resolve("home"));
    }

    private ForeignReadingViewModel of(Path file) throws IOException {
        ForeignFiles files = ForeignFiles.of(file);
        Corrections before = models().corrections(files);
        ForeignModel found = models().open(files, before);
        return begun(files, Optional.of(found), found.image().size(), before);
    }

    private ForeignReadingViewModel begun(
            ForeignFiles files, Optional<ForeignModel> found, int numbers, Corrections before) {
        ForeignReadingViewModel form =
                new ForeignReadingViewModel(models(), files, found, numbers, before, background, Runnable::run);
        form.begin();
        background.runAll();
        return form;
    }

    /** The first of the draws: z1 − z2 of the codes that the form decodes. */
    private static double firstDifference() {
        SplittableRandom random = new SplittableRandom(0);
        float first = (float) random.nextGaussian();
        float second = (float) random.nextGaussian();
        return first - second;
    }

    private static int grey(double brightness) {
        int level = (int) Math.round(255 * Math.min(1, Math.max(0, brightness)));
        return 0xFF000000 | level << 16 | level << 8 | level;
    }

    private static int pixel(ForeignReadingViewModel form, int x, int y) {
        DecodedDraws drawn = form.drawnProperty().get().orElseThrow();
        return drawn.mosaic().argb()[y * drawn.mosaic().width() + x];
    }

    @Test
    void logitsAreAskedForAndConfirmedByKeepingThem() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeLogits(folder));
        assertTrue(form.isGuessed());
        assertTrue(form.ready().get());
        assertEquals(BrightnessRange.LOGITS, form.chosenProperty().get().range());
        assertEquals(
                new Corrections(Correction.NONE.withRange(BrightnessRange.LOGITS), Correction.NONE),
                form.corrections());
        models().correct(form.files(), form.corrections());
        assertFalse(of(folder.resolve("decoder.onnx")).isGuessed(), "it was told");
    }

    @Test
    void drawsFollowTheChoice() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeLogits(folder));
        double number = firstDifference() * (27 * 28 + 14 + 1) / 784;
        assertEquals(grey(1 / (1 + Math.exp(-number))), pixel(form, 14, 27));
        form.chooseRange(BrightnessRange.SIGNED);
        assertFalse(form.ready().get(), "until it is seen");
        background.runAll();
        assertEquals(grey((number + 1) / 2), pixel(form, 14, 27));
        assertTrue(form.ready().get());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("decoder.onnx")), all.toList(), "nothing was written");
        }
    }

    @Test
    void onlyTheNewestChoiceIsDrawn() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeLogits(folder));
        form.chooseRange(BrightnessRange.UNIT);
        form.chooseRange(BrightnessRange.OPEN);
        form.chooseRange(BrightnessRange.SIGNED);
        assertEquals(1, background.waiting());
        background.runAll();
        assertEquals(
                BrightnessRange.SIGNED,
                form.drawnProperty()
                        .get()
                        .orElseThrow()
                        .model()
                        .decoder()
                        .picture()
                        .range());
    }

    @Test
    void whatIsClearIsNotCorrectedByKeepingIt() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeColourDecoder(folder));
        assertFalse(form.isGuessed());
        assertEquals(Corrections.NONE, form.corrections());
        assertEquals(List.of(PixelOrder.values()), form.orders());
        form.chooseOrder(PixelOrder.CHANNELS_LAST);
        assertEquals(
                Optional.of(PixelOrder.CHANNELS_LAST),
                form.corrections().decoder().order());
        assertEquals(Optional.empty(), form.corrections().decoder().image());
    }

    @Test
    void aShapeThatCannotBeFoundOutIsChosenAmongThoseThatFit() throws IOException {
        ForeignFiles files = ForeignFiles.of(SmallModels.writeOdd(folder));
        ForeignReadingViewModel form = begun(files, Optional.empty(), 1536, Corrections.NONE);
        assertTrue(form.isUnknown());
        assertEquals(List.of(1, 3), form.channels());
        assertEquals(
                List.of(new ImageShape(32, 48, 1), new ImageShape(48, 32, 1), new ImageShape(24, 64, 1)),
                form.shapes(1).subList(0, 3));
        assertEquals(new ImageShape(32, 48, 1), form.chosenProperty().get().shape());
        assertEquals(
                4 * 48 + 3, form.drawnProperty().get().orElseThrow().mosaic().width());
        form.chooseShape(new ImageShape(48, 32, 1));
        background.runAll();
        models().correct(files, form.corrections());
        assertEquals(
                new ImageShape(48, 32, 1),
                models().open(folder.resolve("decoder.onnx")).image());
    }

    @Test
    void whatThatModelIsNotToldOtherwiseIsSeenOnceItsShapeIsKnown() throws IOException {
        ForeignFiles files = ForeignFiles.of(SmallModels.writeOdd(folder));
        ForeignReadingViewModel form = begun(files, Optional.empty(), 1536, Corrections.NONE);
        form.chooseChannels(3);
        background.runAll();
        assertEquals(new ImageShape(16, 32, 3), form.chosenProperty().get().shape());
        assertEquals(
                Optional.of(new ImageShape(16, 32, 3)),
                form.corrections().decoder().image());
        assertEquals(Optional.empty(), form.corrections().decoder().range(), "from 0 to 1 was seen");
    }

    @Test
    void theOutputsOfAnEncoderCanBeExchanged() throws IOException {
        SmallModels.writeEncoderOfThree(folder);
        ForeignReadingViewModel form = of(SmallModels.writeDecoder(folder));
        assertEquals(List.of("first", "second", "third"), form.means());
        assertEquals(Optional.of("first"), form.chosenProperty().get().mean());
        assertEquals(List.of("second", "third"), form.spreads());
        form.chooseMean("second");
        assertEquals(Optional.of("first"), form.chosenProperty().get().spread(), "they change places");
        background.runAll();
        assertEquals(Correction.NONE, form.corrections().decoder());
        assertEquals(Optional.of("second"), form.corrections().encoder().output());
        assertEquals(Optional.of("first"), form.corrections().encoder().spread());
        assertEquals(
                "second",
                form.drawnProperty()
                        .get()
                        .orElseThrow()
                        .model()
                        .encoder()
                        .orElseThrow()
                        .mean()
                        .name());
    }

    @Test
    void whatCannotBeReadSoIsToldAndNotKept() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeLogits(folder));
        Files.delete(folder.resolve("decoder.onnx"));
        form.chooseRange(BrightnessRange.UNIT);
        background.runAll();
        assertTrue(form.problemProperty().get().contains("decoder.onnx"));
        assertFalse(form.ready().get());
    }

    @Test
    void cancellingDeliversNothing() throws IOException {
        ForeignReadingViewModel form = of(SmallModels.writeLogits(folder));
        form.chooseRange(BrightnessRange.UNIT);
        form.cancel();
        background.runAll();
        assertEquals(
                BrightnessRange.LOGITS,
                form.drawnProperty()
                        .get()
                        .orElseThrow()
                        .model()
                        .decoder()
                        .picture()
                        .range());
    }
}
