package latentfx.ui.outliers;

import latentfx.analysis.outliers.Detector;
import latentfx.analysis.outliers.OddChoice;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.metrics.RocCurve;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Digits;
import latentfx.ui.fx.Messages;

/** What the page of outliers says. */
final class OutlierWords {
    private final Messages words = Messages.of(OutlierWords.class);

    String get(String key) {
        return words.get(key);
    }

    /** What counts as odd. */
    String choice(OddChoice choice, OpenModel open) {
        return choice instanceof OddChoice.OfClass odd
                ? words.get("odd.class", open.sheet().labelNames().get(odd.label()))
                : words.get("odd." + ((OddChoice.Copies) choice).oddity().id());
    }

    String detector(Detector detector) {
        return words.get("detector." + detector.id());
    }

    String detectorTip(Detector detector) {
        return words.get("detector." + detector.id() + ".tip");
    }

    String number(double value) {
        return words.get("number", value);
    }

    String percent(double share) {
        return words.get("percent", share);
    }

    /** A detector in a sentence, for those who do not see the table. */
    String row(Detector detector, double area, double caught) {
        return words.get("row.accessible", detector(detector), area, caught);
    }

    /** What the threshold does. */
    String threshold(RocCurve curve, double falseAlarms) {
        double threshold = curve.threshold(falseAlarms);
        RocCurve.Point at = curve.at(threshold);
        return words.get("threshold", Digits.three(threshold, words.locale()), at.caught(), at.falseAlarms());
    }

    /** Where the handle of the curve is. */
    String handle(RocCurve curve, double falseAlarms) {
        RocCurve.Point at = curve.at(curve.threshold(falseAlarms));
        return words.get("curve.accessible", at.falseAlarms(), at.caught());
    }

    /** A scored image. */
    String scored(OutlierSurvey.Scored image) {
        return words.get(image.isOdd() ? "image.odd" : "image.normal", Digits.three(image.score(), words.locale()));
    }

    /** What was measured on. */
    String measuredOn(OutlierSurvey survey) {
        return words.get(
                "measured.on", survey.oddImages().rows(), survey.normal().rows(), survey.known());
    }
}
