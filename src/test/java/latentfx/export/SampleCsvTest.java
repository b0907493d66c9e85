package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleCsvTest {
    private static final Matrix POSITIONS = Matrix.wrap(2, 2, new float[] {0.5f, -1, 2, 3});

    @TempDir
    Path folder;

    @Test
    void samplesAreCalledByTheirNamesQuotedWhereTheyNeedIt() throws IOException {
        Path file = folder.resolve("a.csv");
        new SampleCsv(new int[] {0, 1}, new int[] {1, 0}, List.of("cat", "dog"), List.of("a, \"b\".png", "=1+1.png"))
                .save(POSITIONS, file);
        assertEquals(
                "index,label,name,sample,x,y\n0,1,dog,\"a, \"\"b\"\".png\",0.5,-1.0\n1,0,cat,'=1+1.png,2.0,3.0\n",
                Files.readString(file));
    }

    @Test
    void samplesWithoutNamesAreCalledByTheirIndex() {
        SampleCsv table = new SampleCsv(new int[] {1}, new int[] {1, 0}, List.of("cat", "dog"));
        assertEquals("index,label,name,sample\n1,0,cat,1\n", table.text());
    }

    @Test
    void codesOfConditionalModelsNameStyleAndClassesApart() throws IOException {
        Path file = folder.resolve("codes.csv");
        new SampleCsv(new int[] {1}, new int[] {1, 0}, List.of("-1", "+x")).saveCodes(POSITIONS, 1, file);
        assertEquals("index,label,name,sample,z1,c0\n1,0,-1,1,2.0,3.0\n", Files.readString(file));
    }

    @Test
    void namesOfSomeSamplesOnlyAreRefused() {
        int[] samples = {0};
        int[] labels = {0, 0};
        assertThrows(
                IllegalArgumentException.class,
                () -> new SampleCsv(samples, labels, List.of("cat"), List.of("only one")));
    }
}
