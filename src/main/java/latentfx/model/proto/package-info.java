/** The protobuf wire format, in which ONNX files are written: reads and writes messages field by field, without a schema. */
@NullMarked
package latentfx.model.proto;

import org.jspecify.annotations.NullMarked;
