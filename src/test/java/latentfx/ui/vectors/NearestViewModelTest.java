package latentfx.ui.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.data.table.VectorFiles;
import latentfx.projection.Basis;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NearestViewModelTest {
    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);
    private final NearestViewModel nearest = own.nearest();

    @TempDir
    private Path folder;

    /** Four corners of a 3 by 4 rectangle in the first two columns, whose diagonal is 5, and a far point. */
    private void openCorners() throws IOException {
        Path vectors = Files.writeString(
                folder.resolve("corners.csv"),
                "a,b,label,name\n0,0,x,o\n3,0,x,east\n0,4,y,north\n3,4,y,both\n60,80,y,far\n");
        own.open(new VectorFiles(vectors));
        assertEquals(Optional.empty(), own.problemProperty().get());
    }

    private NearestVectors found() {
        return nearest.foundProperty().get().orElseThrow();
    }

    @Test
    void aClickListsTheNearestVectorsWithTheirDistances() throws IOException {
        openCorners();
        own.map().gesturesProperty().get().pick(0);
        assertArrayEquals(new int[] {1, 2, 3, 4}, found().samples());
        assertEquals(
                List.of(3.0, 4.0, 5.0, 100.0),
                found().rows().stream().map(NearestVectors.Row::distance).toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                found().rows().stream().map(NearestVectors.Row::rank).toList());
        assertEquals("x", found().className(1));
        assertEquals("east", found().besideClass(1, found().rows().get(0).image()));
        assertEquals(1.0, found().shared().getAsDouble(), "the plane hides nothing");
        assertTrue(found().rows().stream().allMatch(NearestVectors.Row::onMap));
        assertArrayEquals(
                new int[] {1, 2, 3, 4},
                own.map().notesProperty().get().lines().orElseThrow().others());
    }

    @Test
    void aRowMarksItsPointOnTheMap() throws IOException {
        openCorners();
        own.map().axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        own.map().gesturesProperty().get().pick(0);
        assertEquals(
                Optional.of(new MapNotes.Spot(0, 0)),
                own.map().notesProperty().get().spot());
        nearest.mark(2);
        assertEquals(
                Optional.of(new MapNotes.Spot(0, 4)),
                own.map().notesProperty().get().spot());
        own.map().axesProperty().set(new AxisChoice(Basis.RAW, 1, 0));
        assertEquals(
                Optional.of(new MapNotes.Spot(4, 0)),
                own.map().notesProperty().get().spot(),
                "it follows its point to other axes");
    }

    @Test
    void choicesAreUndoneAndEscapeChoosesNothing() throws IOException {
        openCorners();
        own.map().gesturesProperty().get().pick(0);
        own.map().gesturesProperty().get().pick(4);
        own.undo().undo();
        assertEquals(OptionalInt.of(0), nearest.chosenProperty().get());
        assertEquals(0, found().sample());
        assertTrue(own.map().gesturesProperty().get().clear());
        assertTrue(nearest.foundProperty().get().isEmpty());
        assertEquals(Optional.empty(), own.map().notesProperty().get().lines());
        assertEquals(Optional.empty(), own.map().notesProperty().get().spot());
        own.undo().undo();
        assertEquals(OptionalInt.of(0), nearest.chosenProperty().get());
    }

    @Test
    void otherVectorsBeginAtTheirPrincipalComponentsAndWithNothingChosen() throws IOException {
        openCorners();
        own.map().gesturesProperty().get().pick(3);
        own.map().axesProperty().set(new AxisChoice(Basis.RAW, 1, 0));
        own.open(new VectorFiles(Files.writeString(folder.resolve("w.csv"), "1,2,7\n3,4,9\n8,8,8\n")));
        assertEquals(AxisChoice.FIRST_TWO, own.map().axesProperty().get());
        assertEquals(OptionalInt.empty(), nearest.chosenProperty().get());
        assertTrue(nearest.foundProperty().get().isEmpty());
    }

    @Test
    void closingForgetsTheVectors() throws IOException {
        openCorners();
        own.map().gesturesProperty().get().pick(3);
        own.close();
        assertTrue(own.isEmpty());
        assertEquals("", own.name());
        assertTrue(nearest.foundProperty().get().isEmpty());
        assertEquals(false, own.undo().canUndoProperty().get());
    }

    @Test
    void distancesHaveFourDigits() {
        assertEquals("0.000", NearestPane.distance(0, Locale.ENGLISH));
        assertEquals("0.4308", NearestPane.distance(0.43081, Locale.ENGLISH));
        assertEquals("5.000", NearestPane.distance(5, Locale.ENGLISH));
        assertEquals("123.5", NearestPane.distance(123.46, Locale.ENGLISH));
        assertEquals("1.235e+07", NearestPane.distance(12_345_678, Locale.ENGLISH));
    }
}
