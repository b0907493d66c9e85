package latentfx.ui.factors;

import java.util.Locale;
import java.util.OptionalInt;
import latentfx.analysis.factors.DigitReader;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.analysis.factors.UnitActivity;
import latentfx.data.ImageShape;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.MutualInformationGap;
import latentfx.model.OpenModel;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;

/** What the page of factors says. */
final class FactorWords {
    private final Messages words = Messages.of(FactorWords.class);
    private final DataNames names = new DataNames();

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    String factor(KnownFactor factor) {
        return words.get("factor." + factor.name().toLowerCase(Locale.ROOT));
    }

    String unit(int unit) {
        return words.get("unit", unit + 1);
    }

    /** The number in a cell. */
    String cell(double value) {
        return Double.isNaN(value) ? "–" : words.get("cell", value);
    }

    /** A cell in a sentence. */
    String said(FactorTable table, KnownFactor factor, int unit) {
        String told = words.get("said", unit(unit), table.share(factor, unit), factor(factor));
        String with = factor.isQuantity()
                ? words.get("said.correlation", table.correlation(factor, unit))
                : words.get("said.class");
        String collapsed = table.activity().isActive(unit) ? "" : " " + words.get("said.collapsed");
        return told + " " + with + collapsed;
    }

    /** The figures of the whole model. */
    String summary(FactorTable table) {
        return words.get(
                "summary",
                table.gap(),
                table.activity().count(),
                table.activity().units());
    }

    String activity(FactorTable table) {
        return words.get(
                table.activity().divergences().isPresent() ? "activity.prior" : "activity.code", ActiveUnits.THRESHOLD);
    }

    /** How much a unit varies. */
    String varies(UnitActivity activity, int unit) {
        String variance = words.get("varies", activity.variances()[unit]);
        String divergence = activity.divergences()
                .map(nats -> " " + words.get("varies.kl", nats[unit]))
                .orElse("");
        return variance + divergence;
    }

    /** Whether the model knows such digits. */
    String data(FactorTable table, OpenModel open) {
        return new DigitReader(open).learntFromThem()
                ? words.get("data.own", table.digits())
                : words.get(
                        "data.other",
                        table.digits(),
                        names.name(open.sheet().origin().name()));
    }

    /** How it was measured. */
    String measured(FactorTable table) {
        return words.get("measured", MutualInformationGap.UNIT_BINS, MutualInformationGap.FACTOR_BINS, table.chance());
    }

    String shown(int shown, int all) {
        return words.get("shown", shown, all);
    }

    /** What is missing; nothing where nothing is. */
    String missing(FactorsViewModel.Missing missing, ImageShape shape) {
        if (missing == FactorsViewModel.Missing.NOTHING) {
            return "";
        }
        return words.get(
                "missing." + missing.name().toLowerCase(Locale.ROOT), shape.height(), shape.width(), shape.channels());
    }

    /** Where a strip starts. */
    String from(OptionalInt sample) {
        return sample.isPresent() ? words.get("strip.sample", sample.getAsInt()) : words.get("strip.mean");
    }
}
