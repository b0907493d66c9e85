package latentfx.ui.bias;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.analysis.bias.BiasStudy;
import latentfx.analysis.bias.GroupErrors;
import latentfx.analysis.bias.Naming;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Tip;

/** What a study found: counts, errors, codes around and names by group, without and with the remedy. */
final class StudyBox extends VBox {
    private static final String GROUP = "share-group";
    private static final String OTHERS = "share-others";
    private static final String WRONG = "share-wrong";

    private final BiasWords words;

    StudyBox(BiasWords words) {
        this.words = words;
        getStyleClass().add("study");
    }

    void show(BiasViewModel.Shown shown) {
        BiasStudy study = shown.study();
        List<String> labels = shown.prepared().data().parts().train().labelNames();
        String group = words.group(study.plan().leftOut(), labels);
        getChildren()
                .setAll(
                        new Heading(words.title(study, labels)),
                        text("bias-ratios", words.ratios(study)),
                        section("drawn.head", "drawn.tip"),
                        drawn(study),
                        section(
                                "error.head",
                                "error.tip",
                                study.heldOut().members(),
                                study.heldOut().others()),
                        errors(study, group),
                        section("density.head", "density.tip"),
                        densities(study, group),
                        section(
                                study.judged() ? "called.judge" : "called.nearest",
                                "called.tip",
                                study.heldOut().members()),
                        names(study, labels),
                        faint("bias-others", others(study)),
                        section(
                                "examples.head",
                                "examples.tip",
                                study.examples().rows()),
                        new ExampleStrips(words, shown.examples()),
                        section("finding.head", "finding.tip"),
                        text("bias-finding", words.finding(study.finding())),
                        faint("bias-measured", words.measured()));
        getChildren().stream().filter(Heading.class::isInstance).forEach(head -> ((Heading) head).setWrapText(true));
    }

    private Node section(String key, String tip, Object... values) {
        Label head = new Label(words.get(key, values));
        head.getStyleClass().add("study-section");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        Tip.on(head, words.get(tip));
        return head;
    }

    private static Label text(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label faint(String id, String text) {
        Label label = text(id, text);
        label.getStyleClass().add("faint");
        return label;
    }

    private Node drawn(BiasStudy study) {
        BarTable table = new BarTable();
        for (BiasWords.Model model : words.models(study)) {
            double share = model.outcome().drawnShare();
            table.line(
                    model.name(), List.of(share, 1 - share), List.of(GROUP, OTHERS), words.get("drawn.share", share));
        }
        return new VBox(table, faint("bias-drawn", words.drawn(study.remedied(), study.learnt())));
    }

    private Node errors(BiasStudy study, String group) {
        BarTable table = new BarTable();
        double most = words.models(study).stream()
                .map(model -> model.outcome().errors())
                .mapToDouble(it -> Math.max(it.rare(), it.common()))
                .max()
                .orElse(1);
        for (BiasWords.Model model : words.models(study)) {
            GroupErrors errors = model.outcome().errors();
            table.head(model.name(), words.get("ratio", errors.ratio()));
            double rare = errors.rare();
            double common = errors.common();
            table.line(group, rare / most, GROUP, words.get("error", rare));
            table.line(words.get("others"), common / most, OTHERS, words.get("error", common));
        }
        return table;
    }

    private Node densities(BiasStudy study, String group) {
        BarTable table = new BarTable();
        double most = words.models(study).stream()
                .map(model -> model.outcome().density())
                .mapToDouble(it -> Math.max(it.rare(), it.common()))
                .max()
                .orElse(1);
        for (BiasWords.Model model : words.models(study)) {
            table.head(model.name(), "");
            double rare = model.outcome().density().rare();
            double common = model.outcome().density().common();
            table.line(group, rare / most, GROUP, words.get("codes", rare));
            table.line(words.get("others"), common / most, OTHERS, words.get("codes", common));
        }
        return table;
    }

    private Node names(BiasStudy study, List<String> labels) {
        BarTable table = new BarTable();
        name(table, words.get("model.originals"), study.originals(), labels);
        name(table, words.get("model.starved"), study.starved().group(), labels);
        name(table, words.get("model.remedied"), study.remedied().group(), labels);
        return table;
    }

    private void name(BarTable table, String model, Naming naming, List<String> labels) {
        String wrong = naming.other() == 0
                ? ""
                : " · " + words.get("called.wrong", labels.get(naming.otherClass()), naming.otherShare());
        table.line(
                model,
                List.of(naming.ownShare(), naming.otherShare(), 1 - naming.ownShare() - naming.otherShare()),
                List.of(GROUP, WRONG, OTHERS),
                words.get("called.own", naming.ownShare()) + wrong);
    }

    private String others(BiasStudy study) {
        return words.get(
                "called.others",
                study.heldOut().others(),
                study.starved().others().ownShare(),
                study.remedied().others().ownShare());
    }
}
