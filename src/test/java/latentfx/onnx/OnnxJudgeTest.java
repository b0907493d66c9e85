package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import latentfx.analysis.Judge;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.file.ModelFileException;
import latentfx.model.judge.ImageClassifier;
import latentfx.model.proto.ProtoWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classifiers of other programs judge like one of our own. */
class OnnxJudgeTest {
    private static final ImageShape TINY = new ImageShape(2, 2, 1);
    private static final ImageShape COLOUR = new ImageShape(2, 2, 3);

    @TempDir
    private Path folder;

    private ImageClassifier open(TinyOnnx model) throws IOException {
        return open(model.write(folder, "judge.onnx"));
    }

    private ImageClassifier open(Path file) throws IOException {
        return new OnnxModels(folder.resolve("home"), Duration.ofMillis(400)).judge(file);
    }

    private String refusal(Path file) {
        ModelFileException refused = assertThrows(ModelFileException.class, () -> open(file));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n") && sentence.length() <= 300, sentence);
        return sentence;
    }

    /** Gives the numbers of a 2×2 image as they come in, from one index to another, at its output. */
    private static TinyOnnx slice(int from, int to, long... axes) {
        int size = (int) Arrays.stream(axes).skip(1).reduce(1, (a, b) -> a * b);
        TinyOnnx model = new TinyOnnx().input("x", axes).longs("flat", -1, size);
        return model.node("Reshape", List.of("x", "flat"), List.of("row"))
                .slice("row", "scores", from, to)
                .output("scores", -1, to - from);
    }

    private static float[] image(ImageShape shape) {
        float[] image = new float[shape.size()];
        for (int i = 0; i < image.length; i++) {
            image[i] = (i + 1) / 16f;
        }
        return image;
    }

    @Test
    void logitsBecomeProbabilitiesAndClassesHaveNames() throws IOException {
        Judge judge = new Judge(open(SmallModels.classifier()));
        assertTrue(judge.suits(ImageShape.MNIST));
        assertEquals(List.of("dark", "bright"), judge.classifier().labels());
        float[] images = new float[70 * 784];
        for (int i = 0; i < 70; i++) {
            images[i * 784 + 350] = i / 70f;
        }
        Matrix said = judge.probabilities(Matrix.wrap(70, 784, images));
        for (int i = 0; i < 70; i++) {
            double bright = 1 / (1 + Math.exp(-2 * (8.0 * i / 70 - 4)));
            assertEquals(bright, said.get(i, 1), 1e-5);
            assertEquals(1 - bright, said.get(i, 0), 1e-5);
        }
        assertEquals(
                51 / 70.0, judge.recognised(Matrix.wrap(70, 784, images)), 1e-9, "brightness up to 25/70, from 45/70");
    }

    @Test
    void probabilitiesStayAsTheyAre() throws IOException {
        ImageClassifier judge = open(slice(1, 4, -1, 1, 2, 2));
        assertEquals(TINY, judge.image());
        assertEquals(List.of("0", "1", "2"), judge.labels());
        assertArrayEquals(new float[] {2 / 16f, 3 / 16f, 4 / 16f}, judge.scores(1, i -> image(TINY)), 1e-6f);
    }

    @Test
    void aSingleScoreStandsForTwoClasses() throws IOException {
        ImageClassifier judge = open(slice(2, 3, 1, 2, 2, 1).property("classes", "other, mine"));
        assertEquals(List.of("other", "mine"), judge.labels());
        float[] scores = judge.scores(3, i -> image(TINY));
        assertArrayEquals(new float[] {13 / 16f, 3 / 16f, 13 / 16f, 3 / 16f, 13 / 16f, 3 / 16f}, scores, 1e-6f);
    }

    @Test
    void coloursComeChannelsFirstOrLastAsTheAxesSay() throws IOException {
        ImageClassifier planes = open(slice(0, 4, -1, 3, 2, 2));
        assertEquals(COLOUR, planes.image());
        assertArrayEquals(
                new float[] {1 / 16f, 4 / 16f, 7 / 16f, 10 / 16f}, planes.scores(1, i -> image(COLOUR)), 1e-6f);
        ImageClassifier pixels = open(slice(0, 4, -1, 2, 2, 3));
        assertArrayEquals(
                new float[] {1 / 16f, 2 / 16f, 3 / 16f, 4 / 16f}, pixels.scores(1, i -> image(COLOUR)), 1e-6f);
    }

    @Test
    void aCorrectionTellsTheRangeThatItWants() throws IOException {
        Files.writeString(folder.resolve("judge.latentfx.json"), "{\"range\": \"-1..1\"}");
        ImageClassifier judge = open(slice(0, 2, -1, 4));
        double first = 2 / 16.0 - 1;
        double second = 4 / 16.0 - 1;
        double share = Math.exp(first) / (Math.exp(first) + Math.exp(second));
        assertArrayEquals(new float[] {(float) share, (float) (1 - share)}, judge.scores(1, i -> image(TINY)), 1e-6f);
    }

    @Test
    void namesBesideTheFileCountMoreThanItsOwnAndMustBeEnough() throws IOException {
        Path names = Files.writeString(folder.resolve("judge.labels.txt"), "night\n\n day \n");
        assertEquals(List.of("night", "day"), open(SmallModels.classifier()).labels());
        Files.writeString(names, "night\n");
        assertEquals(
                "judge.labels.txt has not the names of 2 classes, one a line, that its classifier needs; correct or"
                        + " delete it.",
                refusal(folder.resolve("judge.onnx")));
    }

    @Test
    void namesThatAreTooManyOrNoTextAreRefusedOrMadePlain() throws IOException {
        Path file = SmallModels.writeClassifier(folder, "judge.onnx");
        Path names = folder.resolve("judge.labels.txt");
        Files.write(names, new byte[300_000]);
        assertTrue(refusal(file).startsWith("judge.labels.txt has not the names of 2 classes"));
        Files.writeString(names, "a\n".repeat(100_000));
        assertTrue(refusal(file).startsWith("judge.labels.txt has not the names of 2 classes"));
        Files.write(names, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 27, '[', '\n', 'b', 0, 7, '\n'});
        for (String name : open(file).labels()) {
            assertTrue(name.chars().noneMatch(Character::isISOControl), name);
        }
        Files.writeString(names, "x".repeat(100_000) + "\ny\n");
        assertTrue(open(file).labels().get(0).length() <= 300);
    }

    @Test
    void namesInTheFileThatAreNotEnoughGiveWayToNumbers() throws IOException {
        assertEquals(
                List.of("0", "1"),
                open(slice(0, 2, -1, 1, 2, 2).property("classes", "[\"a\",\"b\",\"c\"]"))
                        .labels());
        assertEquals(
                List.of("0", "1"),
                open(slice(0, 2, -1, 1, 2, 2).property("classes", "[\"a\",")).labels());
    }

    @Test
    void whatIsNoClassifierIsRefused() throws IOException {
        Path decoder = SmallModels.writeDecoder(folder);
        assertTrue(refusal(decoder).startsWith("decoder.onnx has z [N×2], which is no grey or colour picture"));
        TinyOnnx wide = new TinyOnnx().input("x", -1, 1, 40, 40);
        wide.node("Relu", List.of("x"), List.of("y")).output("y", -1, 1, 40, 40);
        assertTrue(refusal(wide.write(folder, "wide.onnx")).startsWith("wide.onnx is no classifier"));
        TinyOnnx open = new TinyOnnx().input("x", -1, 1, -1, -1);
        open.node("GlobalAveragePool", List.of("x"), List.of("y")).output("y", -1, 1, 1, 1);
        Path file = open.write(folder, "open.onnx");
        assertTrue(refusal(file).startsWith("open.onnx does not say of which size its images are"));
        Files.writeString(
                folder.resolve("open.latentfx.json"), "{\"image\": {\"height\": 2, \"width\": 2, \"channels\": 1}}");
        assertArrayEquals(new float[] {1 - 2.5f / 16, 2.5f / 16}, open(file).scores(1, i -> image(TINY)), 1e-6f);
    }

    @Test
    void hostileFilesAreRefusedAsForModels() throws IOException {
        TinyOnnx evil = new TinyOnnx().input("x", -1, 4);
        evil.domainNode("evil.ops", "Evil", List.of("x"), List.of("y")).output("y", -1, 4);
        assertTrue(refusal(evil.write(folder, "evil.onnx")).contains("evil.ops:Evil"));
        byte[] whole = SmallModels.classifier().toBytes();
        Path half = Files.write(folder.resolve("half.onnx"), Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refusal(half).startsWith("half.onnx is no complete ONNX file"));
        TinyOnnx outside = new TinyOnnx().input("x", -1, 4).initializer(TinyOnnx.outside("w", "../w.bin", 4, 2));
        outside.node("MatMul", List.of("x", "w"), List.of("y")).output("y", -1, 2);
        assertTrue(refusal(outside.write(folder, "out.onnx")).contains("only files of its own folder"));
        TinyOnnx infinite = new TinyOnnx().input("x", -1, 4);
        infinite.node("Sub", List.of("x", "x"), List.of("o")).node("Div", List.of("o", "o"), List.of("y"));
        assertTrue(
                refusal(infinite.output("y", -1, 4).write(folder, "nan.onnx")).contains("no finite number"));
    }

    @Test
    void aClassifierThatNeverEndsIsStopped() throws IOException {
        ProtoWriter body = new ProtoWriter()
                .message(1, TinyOnnx.nodeOf("", "Identity", List.of("c"), List.of("d")))
                .message(1, TinyOnnx.nodeOf("", "Sin", List.of("s"), List.of("t")))
                .text(2, "body")
                .message(11, TinyOnnx.value("i", TinyOnnx.INT64))
                .message(11, TinyOnnx.value("c", TinyOnnx.BOOL))
                .message(11, TinyOnnx.value("s", TinyOnnx.FLOAT, -1, 4))
                .message(12, TinyOnnx.value("d", TinyOnnx.BOOL))
                .message(12, TinyOnnx.value("t", TinyOnnx.FLOAT, -1, 4));
        TinyOnnx model = new TinyOnnx().input("x", -1, 4).longs("times", 1L << 62);
        model.node("Loop", List.of("times", "", "x"), List.of("y"), TinyOnnx.graph("body", body));
        Path file = model.output("y", -1, 4).write(folder, "loop.onnx");
        String sentence = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(file));
        assertTrue(sentence.contains("did not end within 400 milliseconds"), sentence);
    }
}
