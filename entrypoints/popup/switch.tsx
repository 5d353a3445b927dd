import { useId } from 'preact/hooks';

/** An on/off switch: a native checkbox, so that keyboard and screen reader know it. */
export function Switch(props: { label: string; detail: string; on: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>{props.label}</label>
      <small id={`${id}-detail`}>{props.detail}</small>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-describedby={`${id}-detail`}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
