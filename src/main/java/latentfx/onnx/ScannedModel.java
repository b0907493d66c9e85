package latentfx.onnx;

import java.util.List;
import java.util.Optional;

/**
 * What the bytes of an ONNX file say before anything runs them.
 *
 * @param irVersion version of the file format
 * @param custom an operator of a domain that ONNX Runtime does not know, as {@code domain:name}, if there is one
 * @param external the files that weights lie in, as the model names them, each once
 * @param huge an operator that asks for more numbers at once than any decoder needs, if there is one
 * @param random whether it has an operator that draws random numbers
 */
record ScannedModel(
        long irVersion, Optional<String> custom, List<String> external, Optional<String> huge, boolean random) {
    ScannedModel {
        external = List.copyOf(external);
    }
}
