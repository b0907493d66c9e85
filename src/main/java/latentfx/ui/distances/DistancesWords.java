package latentfx.ui.distances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.distances.Change;
import latentfx.analysis.distances.CubeCurve;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.analysis.distances.NearestOther;
import latentfx.analysis.distances.OwnPlace;
import latentfx.ui.fx.Digits;
import latentfx.ui.fx.Messages;

/** What the page of distances says. */
final class DistancesWords {
    private final Messages words = Messages.of(DistancesWords.class);

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** Three digits that say something. */
    String number(double value) {
        return Digits.three(value, words.locale());
    }

    String percent(double share) {
        return words.get("percent", share);
    }

    /** Two digits behind the point; 0.00 has no sign. */
    String hundredths(double value) {
        return Double.isNaN(value) ? number(value) : words.get("hundredths", Math.round(100 * value) / 100.0);
    }

    String change(Change change) {
        return words.get("change." + change.name().toLowerCase(Locale.ROOT));
    }

    /** The cube that data of this contrast is like. */
    String like(Optional<CubeCurve> curve, double contrast) {
        if (curve.isEmpty() || Double.isNaN(contrast)) {
            return number(Double.NaN);
        }
        CubeCurve.Like like = curve.get().like(contrast);
        long dimensions = Math.round(like.dimensions());
        return words.get(like.beyond() < 0 ? "like.below" : like.beyond() > 0 ? "like.above" : "like.at", dimensions);
    }

    /** The class of a sample. */
    String label(OwnPlace place, int sample) {
        return place.data().labelNames().get(place.data().labels()[sample]);
    }

    /** How far the copy is from its own place, and how far another class. */
    String gauge(String key, double own, NearestOther.Found other) {
        return other.row() < 0
                ? words.get(key + ".alone", number(own))
                : words.get(key, number(own), number(other.distance()));
    }

    /** What the copy's distances come to. */
    String verdict(CopyViewModel.Answer answer) {
        OwnPlace place = answer.place();
        if (place.other().row() < 0) {
            return words.get("verdict.alone");
        }
        boolean pixels = answer.moved().distance() > place.other().distance();
        Optional<Boolean> codes = answer.moved()
                .codeDistance()
                .map(own -> own > place.otherCode().orElseThrow().distance());
        String key = "verdict." + (pixels ? "far" : "near");
        return words.get(codes.map(far -> key + (far ? ".far" : ".near")).orElse(key));
    }

    /** What the survey was made on. */
    String measured(DistanceSurvey survey) {
        return words.get("measured", survey.measured(), survey.samples(), survey.queries(), survey.asked());
    }

    /** Where the copies' shares are from. */
    String copied(DistanceSurvey survey) {
        return words.get("copied", survey.copied(), survey.samples());
    }

    /** The cube, the images and the codes in a sentence, for those who do not see the curve. */
    String curve(int dimensions, Optional<CubeCurve> curve, Optional<DistanceSurvey> survey) {
        if (curve.isEmpty()) {
            return words.get("curve.empty");
        }
        String cube = words.get("curve.cube", dimensions, number(curve.get().contrast(dimensions)));
        List<String> more = survey.map(it -> List.of(
                        words.get("curve.images", number(it.images().contrast())),
                        it.codes()
                                .map(codes -> words.get("curve.codes", number(codes.contrast())))
                                .orElse("")))
                .orElse(List.of());
        return (cube + " " + String.join(" ", more)).strip();
    }
}
