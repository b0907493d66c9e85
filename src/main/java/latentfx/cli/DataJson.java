package latentfx.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import latentfx.data.table.TableColumn;
import latentfx.workbench.DataDescription;

/** The description of data as JSON, for scripts. */
final class DataJson {
    private DataJson() {}

    /** All that {@code read} says. */
    static ObjectNode of(DataDescription read) {
        ObjectNode node = new JsonMapper().createObjectNode();
        node.put("source", read.source());
        node.put("kind", read.table().isPresent() ? "vectors" : "images");
        node.put("rows", read.rows());
        ObjectNode parts = node.putObject("parts");
        read.parts().forEach(parts::put);
        read.table().flatMap(table -> table.form()).ifPresent(form -> {
            ObjectNode text = node.putObject("text");
            text.put("separator", String.valueOf(form.separator()));
            text.put("decimal_comma", form.decimalComma());
            text.put("encoding", form.encoding());
            text.put("headings", form.headed());
        });
        ArrayNode columns = node.putArray("columns");
        read.table().ifPresent(table -> table.columns().forEach(column -> put(columns.addObject(), column)));
        ArrayNode classes = node.putArray("classes");
        read.classes()
                .forEach((name, count) -> classes.addObject().put("name", name).put("count", count));
        ArrayNode texts = node.putArray("texts");
        read.texts().forEach(texts::add);
        read.pictures().ifPresent(facts -> {
            ObjectNode pictures = node.putObject("pictures");
            pictures.put("count", facts.count());
            pictures.put("width", facts.shape().width());
            pictures.put("height", facts.shape().height());
            pictures.put("channels", facts.shape().channels());
            ArrayNode brightness = pictures.putArray("mean_brightness");
            facts.brightness().forEach(brightness::add);
        });
        ArrayNode remarks = node.putArray("remarks");
        read.remarks().forEach(remark -> remarks.add(remark.sentence(Locale.ROOT)));
        return node;
    }

    private static void put(ObjectNode node, TableColumn column) {
        node.put("position", column.position());
        node.put("heading", column.heading());
        node.put("role", DataCommand.role(column));
        node.put("why", column.why().sentence(Locale.ROOT));
    }
}
