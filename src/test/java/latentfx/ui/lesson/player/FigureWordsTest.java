package latentfx.ui.lesson.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import latentfx.lesson.script.NumberStyle;
import org.junit.jupiter.api.Test;

/** Figures are written as their lesson wants them, and say what they were measured on in the language of the window. */
final class FigureWordsTest {
    @Test
    void whatWasMeasuredOnIsSaidInKorean() {
        assertEquals("시험 그림 300쌍", MeasuredOnWords.in("300 pairs of test images", Locale.KOREAN));
        assertEquals(
                "시험 그림 500장과 학습 그림 60000장",
                MeasuredOnWords.in("500 test images against 60000 training images", Locale.KOREAN));
        assertEquals("시드 20개, 점 1000개", MeasuredOnWords.in("20 seeds, 1000 points", Locale.KOREAN));
        assertEquals("밝기를 뒤집은 시험 그림 500장", MeasuredOnWords.in("500 inverted test images", Locale.KOREAN));
        assertEquals("시험 그림 200쌍, 10걸음", MeasuredOnWords.in("200 pairs of test images, 10 steps", Locale.KOREAN));
        assertEquals(
                "픽셀의 30 %를 가린 그림 1000장",
                MeasuredOnWords.in("1000 images with 30 % of the pixels masked", Locale.KOREAN));
        assertEquals("셈", MeasuredOnWords.in("counted", Locale.KOREAN));
        assertEquals("300 pairs of test images", MeasuredOnWords.in("300 pairs of test images", Locale.ENGLISH));
    }

    @Test
    void valuesAreWrittenInTheirStyle() {
        assertEquals("97 %", FigureNumbers.text(0.97, NumberStyle.PERCENT, Locale.ENGLISH));
        assertEquals("0.7 %", FigureNumbers.text(0.007, NumberStyle.PERCENT, Locale.ENGLISH));
        assertEquals("10¹⁸⁸⁸", FigureNumbers.text(1888.06, NumberStyle.POWER, Locale.ENGLISH));
        assertEquals("10⁻¹⁴⁴", FigureNumbers.text(-143.6, NumberStyle.POWER, Locale.ENGLISH));
        assertEquals("2.01", FigureNumbers.text(2.0126, NumberStyle.PLAIN, Locale.ENGLISH));
        assertEquals("0.0243", FigureNumbers.text(0.02432, NumberStyle.PLAIN, Locale.ENGLISH));
        assertEquals("23,074", FigureNumbers.text(23074.2, NumberStyle.WHOLE, Locale.ENGLISH));
    }

    @Test
    void aChartOfSharesGoesUpToOneAndHoldsNegativeValues() {
        ChartRange shares = ChartRange.of(List.of(0.2, 0.4), NumberStyle.PERCENT);
        assertEquals(1, shares.most());
        ChartRange signed = ChartRange.of(List.of(-1.15, 0.95), NumberStyle.PLAIN);
        assertEquals(0, signed.share(-1.15));
        assertEquals(1.15 / 2.1, signed.share(0), 1e-9);
    }
}
