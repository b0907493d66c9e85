package latentfx.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.PosteriorSummary;
import latentfx.analysis.Side;
import latentfx.latent.Neighbourhood;
import latentfx.model.CodeSheet;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.fx.Messages;

/** What the panels below the maps show, as tables. */
final class PanelTables {
    private final Messages words = Messages.of(PanelTables.class);

    /** The middle of a hole in the codes of each model, and under it the samples around it, nearest first. */
    CopiedTable hole(FoundHole found) {
        List<List<String>> rows = new ArrayList<>();
        List<float[]> codes = new ArrayList<>();
        for (Side side : Side.values()) {
            found.get(side)
                    .ifPresent(drawn -> rows.add(List.of(
                            drawn.open().name(),
                            words.get("copy.hole.middle"),
                            "",
                            "",
                            side == found.side() ? number(found.hole().radius()) : "")));
            found.get(side).ifPresent(drawn -> codes.add(drawn.code()));
        }
        CodeSheet sheet = found.open().sheet();
        Neighbourhood around = found.hole().around();
        for (int i = 0; i < around.indices().length; i++) {
            int sample = around.indices()[i];
            rows.add(List.of(
                    found.open().name(),
                    words.get("copy.hole.around"),
                    String.valueOf(sample),
                    sheet.labelNames().get(sheet.labels()[sample]),
                    number(around.distances()[i])));
            codes.add(sheet.codes().row(sample));
        }
        return CopiedTable.withCodes(heads("model", "what", "index", "class", "distance"), rows, codes);
    }

    /** Mean and standard deviation of posteriors by dimension. */
    Optional<CopiedTable> posterior(List<PosteriorSummary> summaries) {
        List<List<String>> rows = new ArrayList<>();
        for (PosteriorSummary summary : summaries) {
            for (int d = 0; d < summary.mean().length; d++) {
                rows.add(List.of(
                        summary.open().name(),
                        String.valueOf(summary.sample()),
                        summary.open().sheet().labelNames().get(summary.label()),
                        "z" + (d + 1),
                        number(summary.mean()[d]),
                        number((float) Math.exp(summary.logVariance()[d] / 2))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CopiedTable(heads("model", "index", "class", "dimension", "mean", "deviation"), rows));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> words.get("copy." + key)).toList();
    }

    private static String number(double value) {
        return String.valueOf((float) value);
    }
}
