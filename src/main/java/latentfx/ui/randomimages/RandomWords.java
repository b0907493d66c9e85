package latentfx.ui.randomimages;

import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.analysis.randomimages.ImageCount;
import latentfx.analysis.randomimages.NoiseKind;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.analysis.randomimages.Tally;
import latentfx.data.ImageShape;
import latentfx.model.judge.ImageClassifier;
import latentfx.ui.fx.Digits;
import latentfx.ui.fx.Messages;

/** What the page of random images says. */
final class RandomWords {
    private static final int LEVELS = 256;
    private static final double LEAST = 0.001;
    private static final double NEARLY_ALL = 0.999;
    /** Supposed while nothing has been drawn. */
    private static final double SPEED = 1000;

    private final Messages words = Messages.of(RandomWords.class);

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** Three digits that say something. */
    String number(double value) {
        return Digits.three(value, words.locale());
    }

    /** A share, cut, not rounded: only all is 100 %. */
    String percent(double share) {
        return Double.isNaN(share) ? number(share) : words.get("percent", Math.floor(1000 * share) / 1000);
    }

    /** The share {@code some} of {@code all}, one or more: the least that is not none can be told from none. */
    String share(long some, long all) {
        double share = (double) some / all;
        return some == 0 ? words.get("none") : share < LEAST ? words.get("few") : percent(share);
    }

    /** A line of the ladder, for those who do not see the table. */
    String row(Tally tally, boolean judged) {
        String name = kind(tally.kind());
        if (tally.nearest().isEmpty()) {
            return name;
        }
        String nearest = number(tally.nearest().get().distance());
        return judged
                ? words.get(
                        "row.judged",
                        name,
                        nearest,
                        share(tally.sure(), tally.count()),
                        share(tally.both(), tally.count()))
                : words.get("row", name, nearest);
    }

    String kind(NoiseKind kind) {
        return words.get("kind." + kind.id());
    }

    String tip(NoiseKind kind, int numbers) {
        return kind.isPossible(numbers)
                ? words.get("kind." + kind.id() + ".tip")
                : words.get("kind.impossible", NoiseKind.MOST_GAUSSIAN);
    }

    /** How much was drawn, and how fast. */
    String drawn(Tally tally, double speed) {
        return speed > 0 ? words.get("drawn.speed", tally.count(), speed) : words.get("drawn", tally.count());
    }

    /** The image that the judge trusts most. */
    String trusted(Tally.Drawn drawn, Judge judge) {
        return words.get(
                "trusted.is",
                judge.classifier().labels().get(drawn.label()),
                confidence(drawn.confidence()),
                number(drawn.distance()));
    }

    /** The image that is nearest to a picture. */
    String nearest(Tally.Drawn drawn, Optional<Judge> judge) {
        String distance = words.get("nearest.is", number(drawn.distance()));
        return judge.map(it -> distance
                        + "\n"
                        + words.get(
                                "nearest.judge",
                                it.classifier().labels().get(drawn.label()),
                                confidence(drawn.confidence())))
                .orElse(distance);
    }

    private String confidence(double confidence) {
        return confidence > NEARLY_ALL ? words.get("confidence.nearly") : percent(confidence);
    }

    /** Where the distances of the kind lie, and where those of pictures. */
    String strip(Tally tally, RandomSearch.Usual usual) {
        String noise = words.get("strip.noise", number(tally.mean()), number(tally.deviation()));
        double away = (tally.mean() - usual.median()) / tally.deviation();
        String pictures = words.get("strip.pictures", number(usual.median()), number(usual.limit()));
        return Double.isFinite(away) && away >= 3
                ? noise + " " + pictures + " " + words.get("strip.away", away)
                : noise + " " + pictures;
    }

    /** What the distances were measured on. */
    String measured(RandomSearch search, int samples) {
        String key = search.pictures().fromSource() ? "measured.source" : "measured.drawn";
        return words.get(key, search.pictures().images().rows(), search.usual().asked(), samples);
    }

    /** What is to be said of the judge. */
    String judge(RandomSearch search) {
        return search.judge().map(it -> judge(it.classifier())).orElseGet(() -> words.get("judge.none"));
    }

    private String judge(ImageClassifier judge) {
        return judge.accuracy().isPresent()
                ? words.get("judge", judge.name(), judge.accuracy().getAsDouble())
                : words.get("judge.foreign", judge.name());
    }

    /** How many images there are, and how long it takes to see them all. */
    String count(ImageShape shape, double speed) {
        double all = ImageCount.log10(shape.size(), LEVELS);
        double fast = speed > 0 ? speed : SPEED;
        String how = words.get(
                "count",
                shape.size(),
                LEVELS + Digits.raised(shape.size()),
                Digits.power(Math.round(all)),
                Math.floor(all) + 1,
                "2" + Digits.raised(shape.size()),
                Digits.power(Math.round(ImageCount.log10(shape.size(), 2))));
        double years = ImageCount.log10Years(all, fast);
        return years < 1 ? how : how + " " + words.get("count.years", fast, Digits.power(Math.round(years)));
    }

    /** How rare a likeness is among uniform images; empty where that cannot be said. */
    String rare(RandomSearch search, double speed) {
        int pictures = search.pictures().images().rows();
        double radius = search.usual().median();
        double share =
                radius > 0 ? ImageCount.log10Balls(search.pictures().images().columns(), radius, pictures) : Double.NaN;
        double fast = speed > 0 ? speed : SPEED;
        double years = ImageCount.log10Years(-share, fast);
        return share < -1 && years > 1
                ? words.get(
                        "rare",
                        number(radius),
                        pictures,
                        Digits.power(-Math.round(share)),
                        Digits.power(Math.round(years)))
                : "";
    }
}
