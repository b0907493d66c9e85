package latentfx.data.table.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no table is refused by saying what it is and what to do. */
final class ForeignFileTest {
    @TempDir
    private Path folder;

    private String refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), content);
        String told = assertThrows(DataException.class, () -> VectorTable.read(file, TableOptions.AUTO))
                .getMessage();
        assertTrue(told.startsWith(file + " ") && told.endsWith("."), told);
        return told;
    }

    @Test
    void eachKindIsNamed() throws IOException {
        Map<String, String> kinds = Map.ofEntries(
                Map.entry("PAR1\u0015\u0004\u0000", "is a Parquet file"),
                Map.entry("\u0089HDF\r\n\u001A\n\u0000", "is an HDF5 file"),
                Map.entry("\u0080\u0004\u0095\u0000", "is a Python pickle, which can run code and is never opened"),
                Map.entry("\u0089PNG\r\n\u001A\n", "is an image"),
                Map.entry("%PDF-1.7", "is a PDF"),
                Map.entry("3 2\nthe \u0000\u0001\u0002", "is word2vec in binary form"),
                Map.entry("\u0000\u0001\u0002\u0003\u0000\u0007", "is no text"),
                Map.entry("{\"a\": [1, 2]}", "is JSON, no table"),
                Map.entry("[[1, 2], [3, 4]]", "is JSON, no table"),
                Map.entry("[1.5, 2]", "is JSON, no table"),
                Map.entry(" {\n \"a\": 1}", "is JSON, no table"),
                Map.entry("<!DOCTYPE html><html>", "is a web page or XML"),
                Map.entry("<html>1,2", "is a web page or XML"),
                Map.entry("1 1:0.5 3:2\n0 2:1\n", "is in svmlight form (index:value)"),
                Map.entry("-1 1:0.5 3:2e-1 # note\n", "is in svmlight form (index:value)"),
                Map.entry("@relation iris\n@data\n1,2", "is an ARFF file"));
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            String told = refusal(kind.getKey().getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(told.contains(kind.getValue()), told);
        }
    }

    @Test
    void archivesAreToldByWhatIsInThem() throws IOException {
        assertTrue(refusal(zip("xl/workbook.xml")).contains("is an Excel workbook; save it as CSV"));
        assertTrue(refusal(zip("arr_0.npy")).contains("is an .npz archive of arrays"));
        assertTrue(refusal(zip("model/data.pkl")).contains("is a PyTorch file, a pickle"));
        assertTrue(refusal(zip("t.csv")).contains("is a zip archive; unpack it"));
    }

    private byte[] zip(String entry) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path gone = folder.resolve("gone.csv");
        assertEquals(
                gone + " is not a file; choose a table of numbers as text, such as a .csv file.",
                assertThrows(DataException.class, () -> VectorTable.read(gone, TableOptions.AUTO))
                        .getMessage());
    }
}
