package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of numbers are read with and without a header; what is no number is named with its line. */
final class CsvFileTest {
    private static final Matrix TABLE = Matrix.of(2, 2, 0.5f, -1, 2e-3f, 4);

    @TempDir
    private Path folder;

    @Test
    void numbersWithoutAHeaderAreAllRead() throws Exception {
        assertEquals(TABLE, read("0.5,-1\n2e-3,+4."));
        assertEquals(TABLE, read("\uFEFF 0.5 , -1 \r\n\r\n2e-3,4\r\n\r\n"));
    }

    @Test
    void columnsCalledIndexAndLabelAreLeftOut() throws Exception {
        assertEquals(TABLE, read("index,label,z1,z2\n0,7,0.5,-1\n1,\"Boot, \"\"high\"\"\",2e-3,4\n"));
        assertEquals(TABLE, read("z1,Label,z2,INDEX\n0.5,x,-1,0\n2e-3,y,4,1\n"));
        assertEquals(TABLE, read(",z1,z2\n0,0.5,-1\n1,2e-3,4\n"), "as pandas writes its index");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "z1,z2|1,2|3; line 3: it has 1 cells where the first line has 2",
                "z1|abc; line 2: \"abc\" is not a finite number",
                "1,2|3,nan; line 2: \"nan\" is not a finite number",
                "NaN,inf|1,2; line 1: \"NaN\" is not a finite number",
                "z1|Infinity; line 2: \"Infinity\" is not a finite number",
                "1|1e99; line 2: \"1e99\" is too large for single precision",
                "1|0x1p3; line 2: \"0x1p3\" is not a finite number",
                "1|2f; line 2: \"2f\" is not a finite number",
                "1,2|,3; line 2: \"\" is not a finite number",
                "index,label|1,2; line 2: there is no column of numbers; its cells must be parted by commas",
                "z1,z2; line 1: there are no rows of numbers",
                "1,\"2|3,4; line 1: a double quote is not closed"
            })
    void whatIsNoTableOfNumbersIsNamedWithItsLine(String lines, String sentence) {
        String told = assertThrows(DataException.class, () -> read(lines.replace('|', '\n')))
                .getMessage();
        assertTrue(told.contains(", " + sentence), told);
    }

    @Test
    void filesThatAreNoTextOrNotThereAreRefused() throws Exception {
        Path binary = Files.write(folder.resolve("b.csv"), new byte[] {'1', ',', (byte) 0xFF, (byte) 0xFE, '\n'});
        String told =
                assertThrows(DataException.class, () -> CsvFile.read(binary)).getMessage();
        assertEquals(binary + " is not CSV text in UTF-8; choose a .csv file.", told);
        told = assertThrows(DataException.class, () -> CsvFile.read(folder.resolve("gone.csv")))
                .getMessage();
        assertTrue(told.contains("is not a file"), told);
    }

    @Test
    void manyRowsArriveWhole() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append(i).append(',').append(-i).append(",0.25\n");
        }
        Matrix table = read(lines.toString());
        assertEquals(1000, table.rows());
        assertEquals(Matrix.of(1, 3, 999, -999, 0.25f), table.slice(999, 1000));
    }

    private Matrix read(String text) throws IOException {
        return CsvFile.read(Files.writeString(folder.resolve("table.csv"), text));
    }
}
