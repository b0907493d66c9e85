package latentfx.ui.vectors;

import static latentfx.data.table.ColumnRole.CLASS;
import static latentfx.data.table.ColumnRole.LEFT_OUT;
import static latentfx.data.table.ColumnRole.NUMBER;
import static latentfx.data.table.ColumnRole.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.table.ColumnRole;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorFiles;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ColumnsViewModelTest {
    private static final String TABLE = "id,a,b,word,label\n1,0.5,2,cat,x\n2,0.25,3,dog,y\n3,0.75,5,cat,x\n";

    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);
    private final ColumnsViewModel columns = new ColumnsViewModel(own);

    @TempDir
    private Path folder;

    private void open(String text) throws IOException {
        own.open(new VectorFiles(Files.writeString(folder.resolve("t.csv"), text)));
        assertEquals(Optional.empty(), own.problemProperty().get());
        columns.open();
    }

    private List<ColumnRole> roles() {
        return columns.columns().stream().map(ColumnChoice::role).toList();
    }

    private Matrix values() {
        return own.vectors().orElseThrow().values();
    }

    @Test
    void theColumnsAreShownAsTheyWereRead() throws IOException {
        assertFalse(columns.openProperty().get());
        open(TABLE);
        assertTrue(columns.openProperty().get());
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, TEXT, CLASS), roles());
        assertEquals(List.of("0.5", "0.25", "0.75"), columns.columns().get(1).firstValues());
        assertEquals("a", columns.columns().get(1).name());
        assertEquals(TableOptions.Heading.AUTO, columns.headingProperty().get());
        assertEquals(TableOptions.AUTO, columns.options());
        assertFalse(columns.canApply().get());
        assertEquals(
                List.of(new ShownVectors.ClassCount("x", 2), new ShownVectors.ClassCount("y", 1)),
                own.shown().orElseThrow().classes());
    }

    @Test
    void anotherRoleIsAppliedAndUndone() throws IOException {
        open(TABLE);
        Matrix before = values();
        columns.choose(2, LEFT_OUT);
        assertTrue(columns.canApply().get());
        assertEquals(TableOptions.AUTO.withRole("#2", LEFT_OUT), columns.options());
        assertEquals(before, values(), "nothing changes before it is applied");
        columns.apply();
        assertEquals(Matrix.of(3, 1, 2, 3, 5), values());
        assertEquals(List.of(LEFT_OUT, LEFT_OUT, NUMBER, TEXT, CLASS), roles());
        assertFalse(columns.canApply().get());
        own.undo().undo();
        assertEquals(before, values());
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, TEXT, CLASS), roles());
        own.undo().redo();
        assertEquals(Matrix.of(3, 1, 2, 3, 5), values());
        columns.choose(2, NUMBER);
        columns.apply();
        assertEquals(before, values(), "what was left out can be taken again");
    }

    @Test
    void onlyOneColumnContainsTheClasses() throws IOException {
        open(TABLE);
        columns.choose(4, CLASS);
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, CLASS, TEXT), roles());
        columns.apply();
        assertEquals(List.of("cat", "dog"), own.vectors().orElseThrow().labelNames());
        columns.choose(4, TEXT);
        columns.apply();
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, TEXT, TEXT), roles());
        assertEquals(List.of(), own.shown().orElseThrow().classes());
    }

    @Test
    void numbersMayBeClassesAndTheirTwinStaysANumber() throws IOException {
        open("v,v,w\n1,1,5\n2,1,6\n1,2,7\n2,2,9\n");
        columns.choose(2, CLASS);
        columns.apply();
        assertEquals(Matrix.of(4, 2, 1, 5, 2, 6, 1, 7, 2, 9), values());
        assertEquals(List.of("1", "2"), own.vectors().orElseThrow().labelNames());
    }

    @Test
    void theFirstLineMayBeARowOrAHeading() throws IOException {
        open("1,2\n3,4\n5,7\n");
        columns.headingProperty().set(TableOptions.Heading.YES);
        columns.apply();
        assertEquals(Matrix.of(2, 2, 3, 4, 5, 7), values());
        assertEquals("1", columns.columns().get(0).name());
        columns.headingProperty().set(TableOptions.Heading.NO);
        columns.apply();
        assertEquals(Matrix.of(3, 2, 1, 2, 3, 4, 5, 7), values());
    }

    @Test
    void aRefusedChoiceIsOneSentenceAndTheOldMapStays() throws IOException {
        open(TABLE);
        Matrix before = values();
        columns.choose(4, NUMBER);
        columns.apply();
        String refused = own.problemProperty().get().orElseThrow();
        assertTrue(refused.contains("t.csv, line 2, column word: \"cat\" is not a number"), refused);
        assertEquals(before, values());
        assertTrue(columns.openProperty().get());
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, NUMBER, CLASS), roles(), "the choice stays, to be corrected");
        assertFalse(own.undo().canUndoProperty().get());
        columns.cancel();
        columns.open();
        assertEquals(List.of(LEFT_OUT, NUMBER, NUMBER, TEXT, CLASS), roles());
    }

    @Test
    void labelsOfAFileGoBeforeThoseOfTheTableAndWhatWasChosenStays() throws IOException {
        open(TABLE);
        columns.choose(3, LEFT_OUT);
        columns.apply();
        own.addLabels(Files.writeString(folder.resolve("l.txt"), "p\nq\np\n"));
        assertEquals(Matrix.of(3, 1, 0.5f, 0.25f, 0.75f), values());
        assertEquals(List.of(NUMBER, LEFT_OUT), columns.roles());
        assertEquals(List.of(LEFT_OUT, NUMBER, LEFT_OUT, LEFT_OUT, LEFT_OUT), roles());
    }

    @Test
    void whatIsNoTableHasNoColumns() throws IOException {
        open(TABLE);
        own.open(new VectorFiles(Files.write(folder.resolve("a.npy"), array())));
        assertEquals(Matrix.of(2, 2, 1, 2, 3, 4), values());
        assertFalse(columns.openProperty().get());
        columns.open();
        assertFalse(columns.openProperty().get());
        own.openRoll();
        assertEquals(Optional.empty(), columns.table());
    }

    /** A 2 × 2 array of bytes as numpy.save writes it. */
    private static byte[] array() throws IOException {
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 2), }";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
        bytes.write((header + " ".repeat(117 - header.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[] {1, 2, 3, 4});
        return bytes.toByteArray();
    }
}
