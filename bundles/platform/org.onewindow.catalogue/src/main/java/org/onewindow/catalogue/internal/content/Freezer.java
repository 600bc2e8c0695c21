package org.onewindow.catalogue.internal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository.Frozen;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Ground;
import org.onewindow.catalogue.Matter.Limits;
import org.onewindow.catalogue.Matter.PledgeExclusion;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.json.CanonicalJson;

/** Definitions as they are hashed and kept. The bundle's version is not part of it: content alone makes the hash. */
public final class Freezer {
    /** What is not there is left out, so that a member a later release adds does not change the hash of old content. */
    private static final ObjectMapper MAPPER = CanonicalJson.mapper()
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Chain.class, WithoutItsHash.class)
            .addMixIn(Matter.class, LaterMembers.class)
            .addMixIn(Limits.class, LaterMembers.class)
            .addMixIn(Material.class, LaterMembers.class);

    private Freezer() {}

    static Definition define(
            Matter matter, Text departmentName, Organ organ, JsonNode schema, JsonNode ui, JsonNode specimen) {
        return new Content(matter, departmentName, organ, schema, ui, specimen, null).hashed();
    }

    /** The chain under the hash of its content. */
    static Chain define(Chain chain) {
        JsonNode content = MAPPER.valueToTree(chain);
        return chain(content, CanonicalJson.sha256(content));
    }

    public static Frozen freeze(Chain chain) {
        return new Frozen(
                chain.hash(), chain.code(), chain.department(), CanonicalJson.text(MAPPER.valueToTree(chain)));
    }

    /** @throws IllegalStateException when what is kept is no chain, or not what its hash says */
    public static Chain thawChain(Frozen frozen) {
        return chain(content(frozen), frozen.hash());
    }

    private static Chain chain(JsonNode content, String hash) {
        try {
            return MAPPER.treeToValue(((ObjectNode) content).put("hash", hash), Chain.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("chain " + hash + " cannot be read", e);
        }
    }

    /** A definition with what the centre has set over it, under the hash of both. */
    public static Definition set(Definition published, Setting setting) {
        var matter = published.matter();
        boolean lawful = setting.promised() != null && matter.limitsOfLaw().allow(setting.promised());
        return new Content(
                        lawful ? matter.promising(setting.promised()) : matter,
                        published.departmentName(),
                        published.organ(),
                        published.schema(),
                        published.ui(),
                        published.specimen(),
                        setting)
                .hashed();
    }

    public static Frozen freeze(Definition definition) {
        JsonNode content = MAPPER.valueToTree(new Content(
                definition.matter(),
                definition.departmentName(),
                definition.organ(),
                definition.schema(),
                definition.ui(),
                definition.specimen(),
                definition.setting()));
        return new Frozen(
                definition.hash(),
                definition.matter().code(),
                definition.matter().department(),
                CanonicalJson.text(content));
    }

    /** @throws IllegalStateException when what is kept is not what its hash says */
    public static Definition thaw(Frozen frozen) {
        try {
            return MAPPER.treeToValue(content(frozen), Content.class).under(frozen.hash());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("definition " + frozen.hash() + " cannot be read", e);
        }
    }

    private static JsonNode content(Frozen frozen) {
        try {
            JsonNode content = MAPPER.readTree(frozen.json());
            if (!CanonicalJson.sha256(content).equals(frozen.hash())) {
                throw new IllegalStateException("definition " + frozen.hash() + " was changed where it is kept");
            }
            return content;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("definition " + frozen.hash() + " cannot be read", e);
        }
    }

    /** A hash is not part of what it is of; when a chain is read it is put there. */
    private interface WithoutItsHash {
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        String hash();
    }

    /** Members that definitions did not have at first: one that says nothing counts as not there. */
    private interface LaterMembers {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Ground> grounds();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<MonthDay> closings();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean deferrable();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<PledgeExclusion> pledgeExclusions();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean anySite();
    }

    private record Content(
            Matter matter,
            Text departmentName,
            Organ organ,
            JsonNode schema,
            JsonNode ui,
            JsonNode specimen,
            Setting setting) {
        Definition hashed() {
            return under(CanonicalJson.sha256(MAPPER.valueToTree(this)));
        }

        Definition under(String hash) {
            return new Definition(hash, matter, departmentName, organ, schema, ui, specimen, setting);
        }
    }
}
