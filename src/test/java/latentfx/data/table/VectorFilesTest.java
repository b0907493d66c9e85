package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path image(String name, int width, int height, int kind) throws IOException {
        BufferedImage image = new BufferedImage(width, height, kind);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000000 | ((x * 16) << 16) | ((y * 16) << 8) | (x + y));
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static String refusal(VectorFiles files) {
        return assertThrows(DataException.class, files::read).getMessage();
    }

    @Test
    void theProjectorsPairOfTabbedFilesIsRead() throws IOException {
        Path vectors = file("tensors.tsv", "1\t2\t3\n4\t5\t6\n7\t8\t9.5\n");
        Path labels = file("metadata.tsv", "word\tlabel\nking\troyal\nqueen\troyal\nman\tplain\n");
        Vectors read = new VectorFiles(vectors, Optional.of(labels), Optional.empty()).read();
        assertEquals(Matrix.of(3, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9.5f), read.values());
        assertEquals(List.of("plain", "royal"), read.labelNames());
        assertArrayEquals(new int[] {1, 1, 0}, read.labels());
        assertEquals("tensors.tsv", read.origin().name());
    }

    @Test
    void aColumnCalledLabelIsTheClassAndNumbersSortByTheirValue() throws IOException {
        Vectors read = new VectorFiles(file("codes.csv", "z1,z2,label\n1,2,10\n3,4,9\n5,6,10\n")).read();
        assertEquals(Matrix.of(3, 2, 1, 2, 3, 4, 5, 6), read.values());
        assertEquals(List.of("9", "10"), read.labelNames());
        assertArrayEquals(new int[] {1, 0, 1}, read.labels());
    }

    @Test
    void oneColumnOfLabelsNeedsNoHeadingAndWordsAreNoClasses() throws IOException {
        StringBuilder numbers = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            numbers.append(i).append('\t').append(-i).append('\n');
            words.append("word").append(i).append('\n');
        }
        Vectors read = new VectorFiles(
                        file("w.tsv", numbers.toString()),
                        Optional.of(file("l.tsv", words.toString())),
                        Optional.empty())
                .read();
        assertEquals(List.of("w.tsv"), read.labelNames());
        assertEquals("word0", read.texts().get(0));
        assertEquals("word199", read.texts().get(199));
    }

    @Test
    void labelsMustBeAsManyAsVectors() throws IOException {
        Path vectors = file("v.csv", "1,2\n3,4\n");
        String few = refusal(new VectorFiles(vectors, Optional.of(file("few.txt", "a\n")), Optional.empty()));
        assertTrue(few.contains("few.txt has 1 labels for 2 vectors"), few);
        String many = refusal(new VectorFiles(vectors, Optional.of(file("many.txt", "a\nb\nc\n")), Optional.empty()));
        assertTrue(many.contains("many.txt has 3 labels for 2 vectors"), many);
    }

    @Test
    void aSpriteIsPartedIntoAsManyColumnsAsMakeASquare() throws IOException {
        Path vectors = file("v.csv", "1,2\n3,4\n5,6\n");
        Path sprite = image("sprite.png", 6, 4, BufferedImage.TYPE_INT_RGB);
        Vectors read = new VectorFiles(vectors, Optional.empty(), Optional.of(sprite)).read();
        Vectors.Pictures pictures = read.pictures().orElseThrow();
        assertEquals(new ImageShape(2, 3, 3), pictures.shape());
        float[] second = pictures.picture(1);
        assertEquals(3 * 16 / 255f, second[0], 1e-6);
        float[] third = pictures.picture(2);
        assertEquals(2 * 16 / 255f, third[1], 1e-6);
        String refused = refusal(new VectorFiles(
                vectors, Optional.empty(), Optional.of(image("odd.png", 7, 4, BufferedImage.TYPE_INT_RGB))));
        assertTrue(refused.contains("7 by 4"), refused);
    }

    @Test
    void aFolderHoldsOneImageForEachInTheOrderOfTheirNumbers() throws IOException {
        Path images = Files.createDirectory(folder.resolve("images"));
        for (int i : new int[] {10, 9, 100}) {
            Files.copy(image("t.png", i == 9 ? 3 : 4, 3, BufferedImage.TYPE_BYTE_GRAY), images.resolve(i + ".png"));
        }
        Path vectors = file("v.csv", "1,2\n3,4\n5,6\n");
        Vectors read = new VectorFiles(vectors, Optional.empty(), Optional.of(images)).read();
        assertEquals(new ImageShape(3, 3, 1), read.pictures().orElseThrow().shape());
        String refused = assertThrows(
                        DataException.class, () -> read.pictures().orElseThrow().picture(1))
                .getMessage();
        assertTrue(refused.contains("10.png is 4 by 3"), refused);
        String few = refusal(new VectorFiles(file("u.csv", "1,2\n"), Optional.empty(), Optional.of(images)));
        assertTrue(few.contains("3 images for 1 vectors"), few);
    }

    @Test
    void whatIsNoImageOrNoFileOfVectorsIsRefusedBySentence() throws IOException {
        Path vectors = file("v.csv", "1,2\n");
        Path text = file("picture.png", "no picture");
        assertTrue(refusal(new VectorFiles(vectors, Optional.empty(), Optional.of(text)))
                .contains("not an image"));
        assertTrue(refusal(new VectorFiles(folder.resolve("gone.tsv"))).contains("gone.tsv is not a file"));
        String ragged = refusal(new VectorFiles(file("r.tsv", "1\t2\n3\n")));
        assertTrue(ragged.contains("line 2"), ragged);
    }

    @Test
    void moreNumbersAVectorThanCanBeShownAreRefused() throws IOException {
        String wide = "1,".repeat(16_384) + "1\n";
        String refused = refusal(new VectorFiles(file("wide.csv", wide)));
        assertTrue(refused.contains("1 vectors of 16,385 numbers"), refused);
    }

    @Test
    void columnsOfWordsAmongTheNumbersAreNames() throws IOException {
        Vectors read = new VectorFiles(file("glove.txt", "king\t1\t2\nqueen\t3\t4\n")).read();
        assertEquals(Matrix.of(2, 2, 1, 2, 3, 4), read.values());
        assertEquals(List.of("king", "queen"), read.texts());
        Vectors headed = new VectorFiles(file("t.csv", "word,x,kind,y\na,1,u,2\nb,3,v,4\nc,5,u,6\n")).read();
        assertEquals(Matrix.of(3, 2, 1, 2, 3, 4, 5, 6), headed.values());
        assertEquals(List.of("a · u", "b · v", "c · u"), headed.texts());
        assertEquals(List.of("u", "v"), headed.labelNames());
        assertArrayEquals(new int[] {0, 1, 0}, headed.labels());
    }

    @Test
    void ofSeveralColumnsOfLabelsTheFirstWhoseWordsComeAgainIsTheClass() throws IOException {
        Path labels = file("m.tsv", "Word\tFrequency\tPOS\nking\t9\tnoun\nrun\t8\tverb\nman\t7\tnoun\n");
        Vectors read = new VectorFiles(file("v.csv", "1,2\n3,4\n5,6\n"), Optional.of(labels), Optional.empty()).read();
        assertEquals(List.of("noun", "verb"), read.labelNames());
        assertEquals("run · 8 · verb", read.texts().get(1));
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertTrue(refusal(new VectorFiles(file("e.csv", ""))).contains("e.csv is empty"));
    }
}
