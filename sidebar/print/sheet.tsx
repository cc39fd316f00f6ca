import type { GuideBlock, GuideText } from '../../src/contract/guides';

/** One guide, one A4 page. */
export function Sheet({ page }: { readonly page: GuideText }) {
  const { name, segment, color, aim, headline, landmarks, basis, parts } = page;
  return (
    <article class="sheet" aria-label={name}>
      <div class="head" style={{ borderColor: color }}>
        <h2>{segment}</h2>
        <p class="aim">{aim}</p>
      </div>
      <div class="figures">
        <p class="headline">{headline}</p>
        {landmarks && <p>{landmarks}</p>}
        <p class="muted">{basis}</p>
      </div>
      {parts.map((part) => (
        <div key={part[0]!.label} class="part">
          {part.map((block) => (
            <Block key={block.label} block={block} />
          ))}
        </div>
      ))}
    </article>
  );
}

function Block({ block: { label, texts, note } }: { readonly block: GuideBlock }) {
  return (
    <section>
      <h3>{label}</h3>
      <div>
        {texts.map((text) => (
          <Text key={text} text={text} />
        ))}
        {note && <p class="muted">{note}</p>}
      </div>
    </section>
  );
}

/** Of two lines, the first is what matters. */
function Text({ text }: { readonly text: string }) {
  const [first, second] = text.split('\n');
  if (second === undefined) return <p>{text}</p>;
  return (
    <p>
      <strong>{first}</strong>
      <br />
      {second}
    </p>
  );
}
