package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither large offsets, nor other encodings, nor compression cost a table anything. */
final class TablePrecisionTest {
    private static final Matrix TABLE = Matrix.of(2, 2, 0.5f, -1, 2e-3f, 4);

    @TempDir
    private Path folder;

    private VectorTable read(String text) throws IOException {
        return VectorTable.read(Files.writeString(folder.resolve("t.csv"), text.replace('|', '\n')), TableOptions.AUTO);
    }

    @Test
    void aColumnWithASmallSpreadAtALargeOffsetKeepsItsDigits() throws IOException {
        VectorTable table = read("t,a|1700000000.25,1|1700000001.5,2|1700000003,3");
        double[] times = {1700000000.25, 1700000001.5, 1700000003};
        for (int i = 0; i < 3; i++) {
            assertEquals(times[i], table.offsets().original(0, table.values().get(i, 0)), 1e-6);
        }
        assertEquals(0, table.offsets().at(1));
        VectorTable whole = read("16777216,1|16777217,0|16777219,5");
        assertEquals(16777217, whole.offsets().original(0, whole.values().get(1, 0)));
        assertEquals(Matrix.of(3, 2, 16777216f, 1, 16777216f, 0, 16777220f, 5), whole.original());
    }

    @Test
    void textsInOtherEncodingsAreReadAndSaidToBe() throws IOException {
        String text = "a\tb\tlabel\n0.5\t-1\tGrün\n2e-3\t4\tRot\n";
        Map<String, byte[]> files = Map.of(
                "UTF-16LE", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                "UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE),
                "windows-1252", text.getBytes(Charset.forName("windows-1252")));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            VectorTable table =
                    VectorTable.read(Files.write(folder.resolve("e.txt"), file.getValue()), TableOptions.AUTO);
            assertEquals(TABLE, table.values(), file.getKey());
            assertEquals(List.of("Grün", "Rot"), table.names().texts(), file.getKey());
            assertEquals(
                    "The text is not UTF-8 and was read as " + file.getKey() + ".",
                    table.reading().remarks().get(0).sentence(Locale.ROOT));
        }
        byte[] quoted = "a,b,c\n0.5,-1,\"Grün, hell\"\n2e-3,4,Rot\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("Grün, hell", "Rot"),
                VectorTable.read(Files.write(folder.resolve("q.csv"), quoted), TableOptions.AUTO)
                        .names()
                        .texts());
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        Path file = folder.resolve("t.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("a,b\n0.5,-1\n2e-3,4\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(TABLE, VectorTable.read(file, TableOptions.AUTO).values());
    }
}
