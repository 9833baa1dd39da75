/** Where things of a room stand in the picture of a camera without lens faults: x to the right, y down, z away from it, in mm. */
export interface Lens {
  width: number; // px
  height: number;
  focus: number; // px: how large a thing is in the picture that is as far away as it is wide
}
export interface Spot {
  x: number;
  y: number;
  z: number;
}

/** A lens by its angle of view from corner to corner, in degrees. */
export const lensOf = (width: number, height: number, angle: number): Lens => ({
  width,
  height,
  focus: Math.hypot(width, height) / 2 / Math.tan((angle * Math.PI) / 360),
});

export const imageOf = ({ width, height, focus }: Lens, { x, y, z }: Spot) => ({
  x: width / 2 + (focus * x) / z,
  y: height / 2 + (focus * y) / z,
});

/** Where a sheet is and how it is held; angles in degrees, all 0 when it faces straight along the axis of the camera. */
export interface Pose {
  at: Spot; // its middle
  yaw: number; // about the upright axis
  pitch: number; // about the axis to the right
  roll: number; // clockwise in its own plane
}

/** The sheet's own directions to the right and down, as the camera sees them. */
export function axesOf({ yaw, pitch, roll }: Pose): { right: Spot; down: Spot } {
  const [y, p, r] = [yaw, pitch, roll].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const turned = (x: number, down: number): Spot => {
    const [high, deep] = [down * Math.cos(p), down * Math.sin(p)];
    return { x: x * Math.cos(y) + deep * Math.sin(y), y: high, z: deep * Math.cos(y) - x * Math.sin(y) };
  };
  return { right: turned(Math.cos(r), Math.sin(r)), down: turned(-Math.sin(r), Math.cos(r)) };
}
