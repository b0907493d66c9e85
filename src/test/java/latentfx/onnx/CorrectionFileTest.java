package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PixelOrder;
import latentfx.model.foreign.UnknownPictureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionFileTest {
    @TempDir
    private Path folder;

    private OnnxModels models() {
        return new OnnxModels(folder.resolve("home"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aCorrectionLiesBesideTheFileAndHoldsTheNextTime() throws IOException {
        Path file = TinyOnnx.decoder(48, "Tanh", 48).write(folder, "d.onnx");
        assertEquals(Correction.NONE, models().correction(file));
        Correction told = Correction.NONE
                .withRange(BrightnessRange.LOGITS)
                .withImage(new ImageShape(4, 4, 3), PixelOrder.CHANNELS_LAST);
        assertEquals(folder.resolve("d.latentfx.json"), models().correct(file, told));
        assertEquals(told, models().correction(file));
        ForeignModel model = models().open(file);
        assertEquals(BrightnessRange.LOGITS, model.decoder().picture().range());
        assertEquals(PixelOrder.CHANNELS_LAST, model.decoder().picture().order());
    }

    @Test
    void aModelOpensAsIfItWereCorrectedWithoutATrace() throws IOException {
        Path file = SmallModels.writeDecoder(folder);
        Path encoder = SmallModels.writeEncoderOfThree(folder);
        Correction third = new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("third"),
                Optional.of("first"));
        Corrections told = new Corrections(Correction.NONE.withRange(BrightnessRange.SIGNED), third);
        ForeignFiles files = ForeignFiles.of(file);
        ForeignModel model = models().open(files, told);
        assertEquals(BrightnessRange.SIGNED, model.decoder().picture().range());
        assertEquals("third", model.encoder().orElseThrow().mean().name());
        assertEquals(
                "first", model.encoder().orElseThrow().spread().orElseThrow().name());
        assertEquals(
                List.of("first", "second", "third"),
                model.encoder().orElseThrow().codes().stream()
                        .map(NetworkEnd::name)
                        .toList());
        assertEquals(List.of(file, encoder), files());
        assertEquals(Corrections.NONE, models().corrections(files));
        assertEquals(
                List.of(folder.resolve("decoder.latentfx.json"), folder.resolve("encoder.latentfx.json")),
                models().correct(files, told));
        assertEquals(told, models().corrections(files));
        assertEquals(List.of(), models().correct(files, told), "what is kept already is not written again");
    }

    @Test
    void anEncoderOfAnotherFolderIsJoined() throws IOException {
        Path file = SmallModels.writeDecoder(folder);
        Path encoder = SmallModels.writeEncoder(Files.createDirectories(folder.resolve("elsewhere")));
        assertTrue(models().open(file).encoder().isEmpty());
        ForeignFiles both = ForeignFiles.of(file).with(encoder);
        ForeignModel model = models().open(both, models().corrections(both));
        assertEquals("encoder.onnx", model.encoder().orElseThrow().file());
        assertEquals(2, model.model().latent());
    }

    @Test
    void aShapeThatCannotBeToldSaysHowManyNumbersThereAre() throws IOException {
        Path file = SmallModels.writeOdd(folder);
        UnknownPictureException unknown = assertThrows(UnknownPictureException.class, () -> models().open(file));
        assertEquals(1536, unknown.numbers());
    }

    @Test
    void openingWritesNothing() throws IOException {
        Path file = TinyOnnx.decoder(16, "Sigmoid", 16).write(folder, "d.onnx");
        models().open(file);
        assertEquals(List.of(file), files());
    }

    @Test
    void whereNothingCanBeWrittenItLiesInTheUsersFolder() throws IOException {
        Path file = TinyOnnx.decoder(16, "Sigmoid", 16).write(folder, "d.onnx");
        Files.createDirectories(folder.resolve("d.latentfx.json").resolve("in the way"));
        Path kept = models().correct(file, Correction.NONE.withRange(BrightnessRange.OPEN));
        assertTrue(kept.startsWith(folder.resolve("home")), kept.toString());
        assertEquals(
                BrightnessRange.OPEN, models().open(file).decoder().picture().range());
        Path other = Files.createDirectories(folder.resolve("other"));
        assertEquals(
                Correction.NONE,
                models().correction(TinyOnnx.decoder(16, "Sigmoid", 16).write(other, "d.onnx")));
    }

    @Test
    void aCorrectionByHandNeedsOnlyWhatItCorrects() throws IOException {
        Path file = TinyOnnx.decoder(50, "Sigmoid", 50).write(folder, "d.onnx");
        Files.writeString(
                folder.resolve("d.latentfx.json"), "{\"image\": {\"height\": 10, \"width\": 5, \"channels\": 1}}");
        assertEquals(new ImageShape(10, 5, 1), models().open(file).image());
        Files.writeString(folder.resolve("d.latentfx.json"), "{\"range\": \"-1..1\", \"order\": \"HWC\"}");
        assertEquals(BrightnessRange.SIGNED, models().correction(file).range().orElseThrow());
    }

    @Test
    void anOpenCodeIsToldItsSize() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, -1).weights(16);
        model.node("MatMul", List.of("z", "w"), List.of("y")).node("Sigmoid", List.of("y"), List.of("image"));
        Path file = model.output("image", -1, 16).write(folder, "d.onnx");
        assertThrows(ModelFileException.class, () -> models().open(file));
        Files.writeString(folder.resolve("d.latentfx.json"), "{\"code\": [2]}");
        assertEquals(2, models().open(file).model().latent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"image\": 7}",
                "{\"image\": {\"height\": 0, \"width\": 5, \"channels\": 1}}",
                "{\"image\": {\"height\": 1e9, \"width\": 5, \"channels\": 1}}",
                "{\"code\": [0]}",
                "{\"code\": [1,1,1,1,1]}",
                "{\"code\": [null]}",
                "{\"range\": \"0..255\"}",
                "{\"range\": 1}",
                "{\"unknown\": 1}",
                "{\"range\": \"0..1\", \"range\": \"-1..1\"}",
                "{\"output\": {\"a\": 1}}"
            })
    void anUnsoundCorrectionIsRefusedInOneSentence(String json) throws IOException {
        Path file = TinyOnnx.decoder(16, "Sigmoid", 16).write(folder, "d.onnx");
        Files.writeString(folder.resolve("d.latentfx.json"), json);
        ModelFileException refused = assertThrows(ModelFileException.class, () -> models().open(file));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.startsWith("d.latentfx.json is no correction of a model ("), sentence);
        assertTrue(sentence.endsWith("; correct it by hand, or delete it."), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    @Test
    void aCorrectionThatDoesNotFitItsModelSaysSo() throws IOException {
        Path file = TinyOnnx.decoder(16, "Sigmoid", 16).write(folder, "d.onnx");
        Files.writeString(
                folder.resolve("d.latentfx.json"), "{\"image\": {\"height\": 9, \"width\": 9, \"channels\": 1}}");
        ModelFileException size = assertThrows(ModelFileException.class, () -> models().open(file));
        assertEquals(
                "d.latentfx.json tells images of 9×9×1, d.onnx has 16 numbers; correct or delete it.",
                size.getMessage());
        Files.writeString(folder.resolve("d.latentfx.json"), "{\"output\": \"nowhere\"}");
        ModelFileException output = assertThrows(ModelFileException.class, () -> models().open(file));
        assertEquals("d.latentfx.json names an output that d.onnx does not have; it has image.", output.getMessage());
    }
}
