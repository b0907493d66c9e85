package latentfx.data.table.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read to the nearest double, as the library reads them. */
final class DecimalsTest {
    private static double read(String text, char mark) {
        byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
        return new Decimals(mark).read(bytes, 1, bytes.length - 1);
    }

    private static void assertNearest(String text) {
        assertEquals(Double.parseDouble(text), read(text, '.'), text);
        assertEquals(Double.parseDouble(text), read(text.replace('.', ','), ','), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+1",
                "1.",
                ".5",
                "-.5e3",
                "1e5",
                "1E-5",
                "1e+05",
                "007",
                "123456789012345678",
                "9007199254740993",
                "9007199254740992.5",
                "18446744073709551615",
                "18446744073709551616",
                "0.1",
                "1.7976931348623157e308",
                "1.7976931348623159e308",
                "1e309",
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.2250738585072011e-308",
                "1e-400",
                "1e99999",
                "0e99999",
                "8.5e-1",
                "1.00000000000000011102230246251565",
                "1.00000000000000011102230246251566",
                "5e-324",
                "1.257000000000000062e-01",
                "0.0012345678901234567",
                "-0.00000000000000000000012345678901234567",
                "000000000000000000000123.5",
                "0.00000000000000000000000",
                "1700000005.409125"
            })
    void everySpellingOfANumberIsReadAsByTheLibrary(String text) {
        assertNearest(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "1e+",
                "1e123456",
                "1f",
                "0x1p3",
                "1 ",
                "1_0",
                "--1",
                "1.2.3",
                "NaN",
                "Infinity",
                "1,5",
                "１"
            })
    void whatSpellsNoNumberIsNone(String text) {
        assertEquals(Double.NaN, read(text, '.'));
    }

    @Test
    void randomNumbersInAllMagnitudesAndBetweenTwoDoublesAreExact() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(any)) {
                assertNearest(Double.toString(any));
            }
            assertNearest(Long.toUnsignedString(random.nextLong()) + "e" + (random.nextInt(680) - 350));
            double base = Math.abs(random.nextGaussian()) + 0.1;
            String middle = new BigDecimal(base)
                    .add(new BigDecimal(Math.nextUp(base)))
                    .divide(BigDecimal.valueOf(2))
                    .toString();
            assertNearest(middle);
            assertNearest(middle.substring(0, Math.min(middle.length(), 20)));
        }
    }
}
