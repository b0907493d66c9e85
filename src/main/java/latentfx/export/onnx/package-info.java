/** Writes encoders and decoders as ONNX files, layer by layer. Nothing is run here, and no library of ONNX is needed. */
@NullMarked
package latentfx.export.onnx;

import org.jspecify.annotations.NullMarked;
