package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import latentfx.model.file.ModelFileException;
import latentfx.model.proto.ProtoWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must not or cannot be run are refused, each in one sentence that says what to do. */
class HostileOnnxTest {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    @TempDir
    private Path folder;

    private String refusal(Path file) {
        OnnxModels models = new OnnxModels(folder.resolve("home"), PATIENCE);
        ModelFileException refused = assertThrows(ModelFileException.class, () -> models.open(file));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n") && sentence.length() <= 300, sentence);
        return sentence;
    }

    private String refusal(TinyOnnx model) throws IOException {
        return refusal(model.write(folder, "m.onnx"));
    }

    private static TinyOnnx weightsIn(String location) {
        return new TinyOnnx()
                .input("z", -1, 2)
                .initializer(TinyOnnx.outside("w", location, 2, 16))
                .node("MatMul", List.of("z", "w"), List.of("image"))
                .output("image", -1, 16);
    }

    @Test
    void anOperatorOfALibraryIsRefused() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).weights(16);
        model.node("MatMul", List.of("z", "w"), List.of("y"));
        model.domainNode("evil.ops", "Evil", List.of("y"), List.of("image")).output("image", -1, 16);
        assertEquals(
                "m.onnx needs the operator \"evil.ops:Evil\" where only those of ONNX are expected; export it without"
                        + " operators of its own.",
                refusal(model));
    }

    @Test
    void anOperatorOfALibraryIsFoundInsideALoop() throws IOException {
        ProtoWriter body =
                new ProtoWriter().message(1, TinyOnnx.nodeOf("evil.ops", "Evil", List.of("s"), List.of("t")));
        TinyOnnx model = TinyOnnx.decoder(16, "Sigmoid", 16);
        model.node("Loop", List.of("", "", "z"), List.of("u"), TinyOnnx.graph("body", body));
        assertTrue(refusal(model).contains("evil.ops:Evil"));
    }

    @Test
    void weightsFromOutsideTheFolderAreRefused() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("outside.bin"), new byte[128]);
        Path file = weightsIn("../outside.bin").write(folder.resolve("in"), "m.onnx");
        assertEquals(
                "m.onnx takes weights from \"../outside.bin\" where only files of its own folder are expected; save it as"
                        + " one file, in PyTorch by torch.onnx.export(…, external_data=False).",
                refusal(file));
        String absolute = folder.resolve("outside.bin").toAbsolutePath().toString();
        assertTrue(refusal(weightsIn(absolute)).contains("where only files of its own folder are expected"));
    }

    @Test
    void weightsBehindALinkThatLeadsOutAreRefused() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in"));
        Path target = Files.write(folder.resolve("outside.bin"), new byte[128]);
        Files.createSymbolicLink(inner.resolve("w.bin"), target);
        assertTrue(refusal(weightsIn("w.bin").write(inner, "m.onnx")).contains("only files of its own folder"));
    }

    @Test
    void weightsThatAreNotThereAreNamed() throws IOException {
        assertTrue(
                refusal(weightsIn("m.onnx.data")).contains("takes weights from m.onnx.data, which is not beside it"));
    }

    @Test
    void weightsBesideTheFileAreRead() throws IOException {
        float[] weights = new float[32];
        Arrays.fill(weights, 0.25f);
        Files.write(folder.resolve("m.onnx.data"), TinyOnnx.raw(weights));
        Path file = weightsIn("m.onnx.data").write(folder, "m.onnx");
        float[] image = new float[16];
        new OnnxModels(folder.resolve("home")).open(file).model().pointDecoder().decode(new float[] {1, 2}, image);
        assertEquals(1 / (1 + Math.exp(-0.75)), image[7], 1e-6, "logits of 0.25 · (1 + 2)");
    }

    @Test
    void aNewerVersionOfTheFormatIsToldWithWhatToSaveItAgain() throws IOException {
        assertEquals(
                "m.onnx has the IR version 99 where at most 13 is expected; set model.ir_version = 10 in Python and save"
                        + " it again with onnx.save.",
                refusal(TinyOnnx.decoder(16, "Sigmoid", 16).irVersion(99)));
    }

    @Test
    void whatIsCutShortOrNoModelIsRefused() throws IOException {
        byte[] whole = TinyOnnx.decoder(16, "Sigmoid", 16).toBytes();
        Path half = Files.write(folder.resolve("half.onnx"), Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refusal(half).startsWith("half.onnx is no complete ONNX file"));
        Path text = Files.writeString(folder.resolve("text.onnx"), "Hello, this is no model at all.");
        assertTrue(refusal(text).startsWith("text.onnx is no"));
        Path empty = Files.write(folder.resolve("empty.onnx"), new byte[0]);
        assertTrue(refusal(empty).startsWith("empty.onnx is no ONNX file"));
        assertTrue(refusal(folder.resolve("none.onnx")).endsWith("is not there; check its name."));
    }

    @Test
    void aTensorOfTerabytesIsRefusedBeforeItIsMade() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).longs("n", 1L << 36);
        model.node("ConstantOfShape", List.of("n"), List.of("many"));
        model.node("ReduceSum", List.of("many"), List.of("sum")).node("Add", List.of("z", "sum"), List.of("image"));
        assertTrue(refusal(model.output("image", -1, 2)).contains("ConstantOfShape asks for 68719476736 numbers"));
        TinyOnnx claim = TinyOnnx.decoder(16, "Sigmoid", 16);
        claim.initializer(TinyOnnx.tensor("c", TinyOnnx.FLOAT, 1L << 40, 1L << 40));
        assertTrue(refusal(claim).contains("a tensor claims more numbers than can be counted"));
    }

    @Test
    void aLoopWithoutEndIsStopped() throws IOException {
        ProtoWriter body = new ProtoWriter()
                .message(1, TinyOnnx.nodeOf("", "Identity", List.of("c"), List.of("d")))
                .message(1, TinyOnnx.nodeOf("", "Sin", List.of("s"), List.of("t")))
                .text(2, "body")
                .message(11, TinyOnnx.value("i", TinyOnnx.INT64))
                .message(11, TinyOnnx.value("c", TinyOnnx.BOOL))
                .message(11, TinyOnnx.value("s", TinyOnnx.FLOAT, -1, 2))
                .message(12, TinyOnnx.value("d", TinyOnnx.BOOL))
                .message(12, TinyOnnx.value("t", TinyOnnx.FLOAT, -1, 2));
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).weights(16).longs("times", 1L << 62);
        model.node("Loop", List.of("times", "", "z"), List.of("u"), TinyOnnx.graph("body", body));
        model.node("MatMul", List.of("u", "w"), List.of("image")).output("image", -1, 16);
        String sentence = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(model));
        assertEquals(
                "m.onnx was stopped: its first run did not end within 400 milliseconds; export a smaller model, or one"
                        + " without loops.",
                sentence);
    }

    @Test
    void outputsThatAreTooLargeAreNotAskedFor() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).longs("s", 1, 1L << 28);
        model.node("ReduceSum", List.of("z"), List.of("one")).node("Expand", List.of("one", "s"), List.of("image"));
        assertTrue(refusal(model.output("image", -1, 1L << 28)).contains("where at most 67108864 are expected"));
    }

    @Test
    void graphsInGraphsInGraphsAreRefused() throws IOException {
        ProtoWriter inner = new ProtoWriter().message(1, TinyOnnx.nodeOf("", "Sin", List.of("s"), List.of("t")));
        for (int i = 0; i < 40; i++) {
            inner = new ProtoWriter()
                    .message(1, TinyOnnx.nodeOf("", "If", List.of("c"), List.of("t"), TinyOnnx.graph("then", inner)));
        }
        TinyOnnx model = TinyOnnx.decoder(16, "Sigmoid", 16);
        model.node("If", List.of("c"), List.of("t"), TinyOnnx.graph("then", inner));
        assertTrue(refusal(model).contains("its graphs lie too deep in each other"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.onnx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(OnnxFile.LARGEST + 1);
        }
        assertTrue(refusal(file).startsWith("large.onnx has more than 512 MB"));
    }

    @Test
    void whatTheRuntimeRefusesIsASentenceToo() throws IOException {
        TinyOnnx model = TinyOnnx.decoder(16, "NoSuchOperator", 16);
        assertTrue(refusal(model).startsWith("m.onnx cannot be run by ONNX Runtime ("));
    }
}
