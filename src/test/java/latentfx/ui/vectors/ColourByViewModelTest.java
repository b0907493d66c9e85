package latentfx.ui.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.data.table.VectorFiles;
import latentfx.ui.fx.NumberRange;
import latentfx.ui.plot.PointShades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ColourByViewModelTest {
    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);
    private final ColourByViewModel colours = own.colours();

    @TempDir
    private Path folder;

    private void open(int rows, IntUnaryOperator label) throws IOException {
        String text = IntStream.range(0, rows)
                .mapToObj(i -> i * i + "," + i % 7 + "," + label.applyAsInt(i) + "\n")
                .collect(Collectors.joining("", "area,rest,label\n", ""));
        own.open(new VectorFiles(Files.writeString(folder.resolve("t" + rows + ".csv"), text)));
    }

    private PointShades shades() {
        PointShades shades = own.map().shadesProperty().get();
        assertNotNull(shades);
        return shades;
    }

    @Test
    void labelsOfMoreThanTwentyNumbersAreAQuantity() throws IOException {
        open(84, i -> 100 + i % 21);
        assertEquals(ColourBy.Kind.LABELS, colours.chosenProperty().get().kind());
        assertEquals(new NumberRange("label", 100, 120, false, false), shades().range());
        assertEquals(0.5f, shades().values()[10]);
        assertTrue(shades().instead());
    }

    @Test
    void labelsOfTwentyNumbersAreClassesUntilChosenAsNumbers() throws IOException {
        open(80, i -> 100 + i % 20);
        assertEquals(ColourBy.CLASSES, colours.chosenProperty().get());
        assertNull(own.map().shadesProperty().get());
        assertEquals(
                List.of("", "label", "area", "rest"),
                colours.choices().stream().map(ColourBy::name).toList());
        colours.choose(colours.choices().get(1));
        assertEquals(new NumberRange("label", 100, 119, false, false), shades().range());
        own.undo().undo();
        assertNull(own.map().shadesProperty().get());
        own.undo().redo();
        assertEquals("label", shades().range().name());
    }

    @Test
    void aColumnOfTheVectorsIsShownInItsOwnNumbers() throws IOException {
        open(11, i -> i % 2);
        colours.choose(colours.choices().get(2));
        assertEquals(new NumberRange("area", 0, 100, false, false), shades().range());
        assertEquals(0.25f, shades().values()[5]);
    }

    @Test
    void numbersFarOutsideHaveTheColoursOfTheEnds() throws IOException {
        open(1001, i -> i == 1000 ? 1_000_000 : i % 100);
        NumberRange range = shades().range();
        assertEquals(0, range.low());
        assertTrue(range.high() < 101 && range.above() && !range.below(), range.toString());
        assertEquals(1f, shades().values()[1000]);
    }

    @Test
    void wordsOfferNoLabelsAsNumbersAndOtherVectorsForgetTheChoice() throws IOException {
        open(80, i -> i % 20);
        colours.choose(colours.choices().get(3));
        own.open(new VectorFiles(Files.writeString(folder.resolve("w.csv"), "a,b,label\n1,2,x\n3,5,y\n4,4,x\n")));
        assertEquals(ColourBy.CLASSES, colours.chosenProperty().get());
        assertNull(own.map().shadesProperty().get());
        assertEquals(
                List.of(ColourBy.Kind.CLASSES, ColourBy.Kind.COLUMN, ColourBy.Kind.COLUMN),
                colours.choices().stream().map(ColourBy::kind).toList());
    }

    @Test
    void endsAreSaidWithTheDigitsThatTellThemApart() {
        assertEquals("1990", new NumberRange("year", 1990, 2020, false, false).first(Locale.ENGLISH));
        assertEquals("≥ 0.137", new NumberRange("", 0, 0.13724, false, true).last(Locale.ENGLISH));
        assertEquals("0", new NumberRange("", 0, 0.13724, false, true).first(Locale.ENGLISH));
        assertEquals("2.5", new NumberRange("", 2.5, 2.5, false, false).last(Locale.ENGLISH));
        assertEquals(0.5f, new NumberRange("", 2.5, 2.5, false, false).share(2.5));
    }
}
