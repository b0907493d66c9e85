package latentfx.ui.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import latentfx.data.table.VectorFiles;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.CursorCheck;
import latentfx.ui.plot.SampleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorsViewModelTest {
    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    @Test
    void vectorsBecomeAMapWithTheirClasses() throws IOException {
        Path vectors = Files.writeString(folder.resolve("v.tsv"), "1\t2\t3\n4\t5\t6\n7\t9\t9\n");
        Path labels = Files.writeString(folder.resolve("l.tsv"), "cat\ndog\ncat\n");
        own.open(new VectorFiles(vectors, Optional.of(labels), Optional.empty()));
        assertEquals(3, own.map().pictureProperty().get().points().rows());
        assertEquals(
                "cat",
                own.map().pictureProperty().get().open().sheet().labelNames().get(0));
        own.picture(2, image -> {
            assertEquals(0, image.pixels().length, "there is no picture");
            assertEquals("cat", image.text());
        });
    }

    @Test
    void whatEachColumnWasTakenAsIsSaidInOneLine() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            own.open(new VectorFiles(Files.writeString(
                    folder.resolve("t.csv"), "id,a,b,ok,label\n1,0.5,2,True,x\n2,0.25,3,False,y\n3,0.75,5,True,x\n")));
            assertEquals(
                    "3 rows, 3 columns of numbers; true and false as 1 and 0: \"ok\"; left out: \"id\" (row numbers);"
                            + " classes: label (2)",
                    own.summary());
            own.openRoll();
            assertEquals("", own.summary());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSwissRollIsShownWithoutAFile() {
        own.openRoll();
        assertEquals(2000, own.vectors().orElseThrow().size());
        assertEquals(3, own.vectors().orElseThrow().values().columns());
        assertFalse(own.hasFiles());
        assertEquals("", own.readingProperty().get());
    }

    @Test
    void badFilesLeaveTheMapAndSayWhy() throws IOException {
        own.open(new VectorFiles(Files.writeString(folder.resolve("v.csv"), "1,2\n3,4\n")));
        own.open(new VectorFiles(Files.writeString(folder.resolve("bad.csv"), "1,2\n3,x\n")));
        assertTrue(own.problemProperty().get().orElseThrow().contains("bad.csv, line 2"));
        assertNotNull(own.map().pictureProperty().get());
        assertEquals(2, own.vectors().orElseThrow().size());
    }

    @Test
    void theImageUnderTheCursorStaysThatSamplesUnderEveryFilter() throws IOException {
        int count = 150;
        Random random = new Random(3);
        StringBuilder numbers = new StringBuilder();
        StringBuilder labels = new StringBuilder("name\tlabel\n");
        BufferedImage sprite = new BufferedImage(13 * 2, 13 * 2, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < count; i++) {
            numbers.append(
                    String.format(Locale.ROOT, "%.4f,%.4f,%.4f%n", random.nextGaussian(), random.nextGaussian(), 0.1));
            labels.append("sample ")
                    .append(i)
                    .append('\t')
                    .append((char) ('a' + i % 3))
                    .append('\n');
            int shade = i * 1_01;
            sprite.getRaster().setSample(i % 13 * 2, i / 13 * 2, 0, shade % 256);
            sprite.getRaster().setSample(i % 13 * 2 + 1, i / 13 * 2, 0, shade / 256);
        }
        Path image = folder.resolve("sprite.png");
        ImageIO.write(sprite, "png", image.toFile());
        own.open(List.of(
                Files.writeString(folder.resolve("v.csv"), numbers),
                Files.writeString(folder.resolve("labels.tsv"), labels),
                image));
        assertEquals(Optional.empty(), own.problemProperty().get());
        IntFunction<float[]> images = index -> {
            float[][] got = new float[1][];
            own.picture(index, found -> {
                assertTrue(found.text().startsWith("sample " + index + " "), found.text());
                got[0] = found.pixels();
            });
            return got[0];
        };
        assertEquals(
                count,
                IntStream.range(0, count)
                        .mapToObj(i -> Arrays.hashCode(images.apply(i)))
                        .distinct()
                        .count());
        CursorCheck.run(own.map(), own.undo(), images, 9);
        IntFunction<float[]> wrong = index -> images.apply(
                (int) IntStream.range(0, index).filter(own.map()::shows).count());
        assertThrows(AssertionError.class, () -> CursorCheck.run(own.map(), own.undo(), wrong, 9));
    }

    @Test
    void labelsThatDoNotFitLeaveWhatIsShownAndAreForgotten() throws IOException {
        own.open(new VectorFiles(Files.writeString(folder.resolve("v.csv"), "1,2\n3,4\n")));
        own.addLabels(Files.writeString(folder.resolve("l.txt"), "a\nb\nc\n"));
        assertTrue(own.problemProperty().get().orElseThrow().contains("l.txt has 3 labels for 2 vectors"));
        Path two = Files.writeString(folder.resolve("two.txt"), "a\nb\n");
        own.addLabels(two);
        assertEquals(Optional.empty(), own.problemProperty().get());
        assertEquals(List.of("a", "b"), own.vectors().orElseThrow().labelNames());
        assertEquals("", own.readingProperty().get());
        assertEquals(
                Optional.of(two.toAbsolutePath().getParent()),
                own.folderProperty().get());
    }

    @Test
    void valuesUnderTheCursorStandAsInTheFile() throws IOException {
        own.open(new VectorFiles(
                Files.writeString(folder.resolve("v.csv"), "1000000000.25,2\n1000000000.5,4\n1000000000.75,7\n")));
        own.picture(1, image -> assertArrayEquals(new double[] {1_000_000_000.5, 4}, image.values()));
    }

    @Test
    void aSelectionIsUndoneAndOtherVectorsKnowNothingOfIt() throws IOException {
        own.open(new VectorFiles(Files.writeString(folder.resolve("v.csv"), "1,2\n3,4\n5,7\n")));
        Selection selection = own.map().selectionProperty().get();
        selection.select(own.shown().orElseThrow().space(), SampleSet.of(1), Selection.Mode.REPLACE);
        assertArrayEquals(new int[] {1}, selected());
        own.undo().undo();
        assertArrayEquals(new int[0], selected());
        own.undo().redo();
        own.open(new VectorFiles(Files.writeString(folder.resolve("w.csv"), "1,2\n3,4\n")));
        assertArrayEquals(new int[0], selected());
    }

    private int[] selected() {
        return own.map()
                .selectionProperty()
                .get()
                .stateProperty()
                .get()
                .selected()
                .toArray();
    }

    @Test
    void whatIsDroppedTogetherIsToldApartByItsName() throws IOException {
        Path images = Files.createDirectory(folder.resolve("pictures"));
        Path vectors = Path.of("tensors.tsv");
        Path labels = Path.of("metadata.tsv");
        assertEquals(
                Optional.of(new VectorFiles(vectors, Optional.of(labels), Optional.of(images))),
                DroppedVectors.of(List.of(labels, images, vectors), Optional.empty()));
        assertEquals(
                Optional.of(new VectorFiles(Path.of("x.npy"), Optional.of(Path.of("words.txt")), Optional.empty())),
                DroppedVectors.of(List.of(Path.of("words.txt"), Path.of("x.npy")), Optional.empty()));
        VectorFiles shown = new VectorFiles(vectors);
        assertEquals(
                Optional.of(new VectorFiles(vectors, Optional.of(labels), Optional.empty())),
                DroppedVectors.of(List.of(labels), Optional.of(shown)));
        assertEquals(
                Optional.of(new VectorFiles(vectors, Optional.empty(), Optional.of(Path.of("s.png")))),
                DroppedVectors.of(List.of(Path.of("s.png")), Optional.of(shown)));
        assertEquals(Optional.empty(), DroppedVectors.of(List.of(Path.of("s.png")), Optional.empty()));
        own.open(List.of(Path.of("notes.docx")));
        assertTrue(own.problemProperty().get().orElseThrow().startsWith("notes.docx is no file of vectors"));
    }

    @Test
    void arraysArchivesAndPackedTablesAreVectorsWhenDropped() {
        for (String name : List.of("x.npz", "X.NPY", "x.csv.gz", "x.tsv.gz", "iris.data", "x.tab", "x.dat")) {
            assertTrue(DroppedVectors.isTable(Path.of(name)), name);
            assertEquals(
                    Optional.of(new VectorFiles(Path.of(name))),
                    DroppedVectors.of(List.of(Path.of(name)), Optional.empty()));
        }
        for (String name : List.of("model.latentfx", "train-images-idx3-ubyte.gz", "s.png", "decoder.onnx")) {
            assertFalse(DroppedVectors.isTable(Path.of(name)), name);
        }
    }

    @Test
    void anArrayOfLabelsIsTakenAsLabelsOfTheOther() {
        Path labels = Path.of("labels.npy");
        Path vectors = Path.of("vectors.npz");
        assertEquals(
                Optional.of(new VectorFiles(vectors, Optional.of(labels), Optional.empty())),
                DroppedVectors.of(List.of(labels, vectors), Optional.empty()));
    }
}
