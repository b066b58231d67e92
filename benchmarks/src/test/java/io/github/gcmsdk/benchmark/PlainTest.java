package io.github.gcmsdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import io.avaje.jsonb.Jsonb;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PlainTest {

    /** Else the chart would compare work that is not the same. */
    @ParameterizedTest
    @EnumSource(RecordLines.Kind.class)
    void allPeersBindTheSame(RecordLines.Kind kind) {
        Class<?> plain = kind == RecordLines.Kind.INCIDENTS ? Plain.Incident.class : Plain.Pledge.class;
        JsonMapper jackson = PipelineBenchmark.lenient();

        String[] lines = new String(RecordLines.bytes(kind, 200, 0), StandardCharsets.UTF_8).split("\n");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(200).allSatisfy(line -> {
            Object bound = jackson.readValue(line, plain);
            assertThat(Jsonb.instance().type(plain).fromJson(line)).isEqualTo(bound);
            assertThat((Object) JSON.parseObject(line, plain)).isEqualTo(bound);
        });
    }
}
