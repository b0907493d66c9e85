package latentfx.export.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.file.StrictJson;

/** What an exported file says about itself ({@code metadata_props}), for people and for programs. */
final class AboutModel {
    private AboutModel() {}

    /**
     * The properties of a file.
     *
     * @param part {@code encoder} or {@code decoder}
     */
    static Map<String, String> of(OpenModel model, String part) throws JsonProcessingException {
        ModelSpec spec = model.model().spec();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("model", model.name());
        about.put("part", part);
        about.put("kind", spec.kind());
        about.put("range", "0..1");
        about.put("layout", "NCHW");
        about.put("channels", String.valueOf(model.image().channels()));
        about.put("height", String.valueOf(model.image().height()));
        about.put("width", String.valueOf(model.image().width()));
        about.put("latent", String.valueOf(model.latent()));
        about.put("likelihood", spec.likelihood().onLogits() ? "bernoulli" : "gaussian");
        List<String> names = model.sheet().labelNames();
        if (names.size() > 1) {
            about.put("classes", new String(StrictJson.write(names), StandardCharsets.UTF_8));
        }
        if (spec.classes() > 0) {
            about.put("class", "one number for each of the " + spec.classes() + " classes: 1 for the class, else 0");
        }
        return about;
    }
}
