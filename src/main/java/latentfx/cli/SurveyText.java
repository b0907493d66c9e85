package latentfx.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.picture.PictureOptions;

/** What would be read of a folder of pictures, for people and for scripts. */
final class SurveyText {
    /** Most lines of a list that are printed; the JSON file contains all. */
    private static final int MOST_LINES = 40;

    private final Console console;

    SurveyText(Console console) {
        this.console = console;
    }

    /** Prints what {@code survey} found. */
    void print(PictureSurvey survey) {
        PictureOptions options = survey.options();
        console.result(
                "%-10s %,d (%,d for training, %,d for testing), %,d of them in colour",
                "images", survey.images(), survey.images() - survey.test(), survey.test(), survey.coloured());
        console.result(
                "%-10s %s, %s, %s",
                "read as", options.shape(), PictureChoice.word(options.colour()), PictureChoice.word(options.fit()));
        print("classes", survey.classes());
        print("sizes", survey.sizes());
        print("formats", survey.formats());
        if (!survey.trouble().isEmpty()) {
            console.result(
                    "%-10s files that would be left out: %,d",
                    "trouble", survey.trouble().size());
            survey.trouble().stream().limit(MOST_LINES).forEach(each -> console.result("  %s", DataOption.text(each)));
            more(survey.trouble().size());
        }
        survey.remarks().forEach(remark -> console.result("%-10s %s", "remark", remark.sentence(Locale.ROOT)));
    }

    private void print(String what, Map<String, Integer> counts) {
        console.result("%-10s %,d", what, counts.size());
        counts.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(each -> console.result("  %,8d  %s", each.getValue(), each.getKey()));
        more(counts.size());
    }

    private void more(int count) {
        if (count > MOST_LINES) {
            console.result("  … and %,d more; --json writes all", count - MOST_LINES);
        }
    }

    /** All that {@code survey} says. */
    static ObjectNode json(String source, PictureSurvey survey) {
        ObjectNode node = new JsonMapper().createObjectNode();
        node.put("source", source);
        node.put("kind", "pictures");
        node.put("images", survey.images());
        ObjectNode parts = node.putObject("parts");
        parts.put("train", survey.images() - survey.test());
        parts.put("test", survey.test());
        ObjectNode classes = node.putObject("classes");
        survey.classes().forEach(classes::put);
        ObjectNode sizes = node.putObject("sizes");
        survey.sizes().forEach((size, count) -> sizes.put(size.replace('×', 'x'), count));
        ObjectNode formats = node.putObject("formats");
        survey.formats().forEach(formats::put);
        ObjectNode read = node.putObject("read_as");
        read.put("size", survey.options().side());
        read.put("colour", PictureChoice.word(survey.options().colour()));
        read.put("fit", PictureChoice.word(survey.options().fit()));
        ArrayNode trouble = node.putArray("trouble");
        survey.trouble().forEach(each -> trouble.addObject()
                .put("file", each.file())
                .put("reason", each.reason().sentence(Locale.ROOT)));
        ArrayNode remarks = node.putArray("remarks");
        survey.remarks().forEach(remark -> remarks.add(remark.sentence(Locale.ROOT)));
        return node;
    }
}
