package latentfx.ui.training.ranking;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import latentfx.model.ModelSpec;
import latentfx.model.Provenance;
import latentfx.model.StagePlan;
import latentfx.model.Zoo;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.DurationText;
import latentfx.ui.fx.KindNames;
import latentfx.ui.fx.Messages;

/** The texts of the ranking, in the language of the window. */
public final class ComparisonWords {
    private static final String NONE = "–";

    private final Messages words = Messages.of(ComparisonWords.class);
    private final DataNames datasets = new DataNames();
    private final KindNames kinds = new KindNames();

    /** The heading of a column. */
    String heading(ComparisonColumn column) {
        return words.get(column.key());
    }

    /** The explanation of a column. */
    String meaning(ComparisonColumn column) {
        return words.get(column.key() + ".help");
    }

    /** The text shown while there are no rows; {@code opened} says whether all models have been opened. */
    String instead(boolean opened) {
        return words.get(opened ? "compare.empty" : "compare.opening");
    }

    /** The samples measured on: "10,000 test images of MNIST". */
    public String measuredOn(ComparedData data) {
        String key = data.origin().part().equals("test") ? "compare.on" : "compare.on.part";
        return words.get(
                key,
                data.samples(),
                datasets.name(data.origin().name()),
                data.origin().part());
    }

    /** A loss with its name: "−ELBO 142.7". */
    public String loss(ComparisonLoss loss) {
        return words.get(loss.measure().key(), loss.value());
    }

    /** The text of a cell. */
    String cell(ComparisonRow row, ComparisonColumn column) {
        ModelSpec spec = row.spec();
        return switch (column) {
            case NAME -> row.stoppedEarly() ? words.get("compare.stopped", row.name()) : row.name();
            case KIND -> kinds.name(spec.kind());
            case LATENT -> words.get("compare.number", spec.shape().latent());
            case LOSS -> row.loss().map(this::loss).orElse(NONE);
            case KNN ->
                row.knnAccuracy()
                        .map(share -> words.get("compare.share", share))
                        .orElse(NONE);
            case ACTIVE ->
                row.activeUnits()
                        .map(active ->
                                words.get("compare.active", active, spec.shape().latent()))
                        .orElse(NONE);
            case TIME -> row.seconds().map(this::time).orElse(NONE);
            case EPOCHS -> row.epochs().map(done -> epochs(row, done)).orElse(NONE);
        };
    }

    private String time(double seconds) {
        return seconds < 10
                ? words.get("compare.seconds", seconds)
                : new DurationText().of(Duration.ofMillis(Math.round(1000 * seconds)));
    }

    private String epochs(ComparisonRow row, double done) {
        Optional<Provenance.Training> from = row.model().provenance().flatMap(Provenance::training);
        return row.stoppedEarly() || from.isEmpty()
                ? words.get("compare.epochs", done)
                : StagePlan.of(row.spec(), from.get().plan()).text();
    }

    /** The tooltip of a cell; empty for none. */
    String more(ComparisonRow row, ComparisonColumn column) {
        return switch (column) {
            case NAME ->
                row.name()
                        + row.model()
                                .provenance()
                                .map(from -> "\n" + asked(row, from))
                                .orElse("");
            case KIND -> row.model().provenance().map(from -> asked(row, from)).orElse("");
            case LOSS ->
                row.loss()
                        .map(loss -> words.get(loss.measure().key() + ".help"))
                        .orElse("");
            case TIME ->
                row.model()
                        .provenance()
                        .map(from -> words.get("compare.where", from.platform()))
                        .orElse("");
            default -> "";
        };
    }

    private String learnt(Provenance.Training from) {
        return words.get(
                "compare.learnt",
                from.samples(),
                datasets.name(from.data().name()),
                from.plan().batchSize(),
                String.valueOf(from.plan().learningRate()),
                String.valueOf(from.plan().seed()));
    }

    private String asked(ComparisonRow row, Provenance from) {
        Map<String, String> options = Zoo.options(row.spec());
        String settings = options.entrySet().stream()
                .map(option -> option.getKey() + " " + option.getValue())
                .collect(Collectors.joining(", "));
        String learnt = from.training().map(this::learnt).orElse(from.remark());
        return settings.isEmpty() ? learnt : settings + "\n" + learnt;
    }
}
